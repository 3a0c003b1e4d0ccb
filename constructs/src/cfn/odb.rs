//! `AWS::ODB`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// The `AWS::ODB::CloudAutonomousVmCluster` resource creates an Autonomous VM cluster. An Autonomous VM cluster provides the infrastructure for running Autonomous Databases.
///
/// [`AWS::ODB::CloudAutonomousVmCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-cloudautonomousvmcluster.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct CloudAutonomousVmCluster(Properties);

impl CloudAutonomousVmCluster {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The data storage size allocated for Autonomous Databases in the Autonomous VM cluster, in TB.
    ///
    /// `AutonomousDataStorageSizeInTBs`. A change replaces the resource.
    pub fn autonomous_data_storage_size_in_tbs(mut self, value: impl Into<Value<f64>>) -> Self {
        self.0.set("AutonomousDataStorageSizeInTBs", value.into());
        self
    }

    /// The unique identifier of the Cloud Exadata Infrastructure containing this Autonomous VM cluster.
    ///
    /// `CloudExadataInfrastructureId`. A change replaces the resource.
    pub fn cloud_exadata_infrastructure_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CloudExadataInfrastructureId", value.into());
        self
    }

    /// The number of CPU cores enabled per node in the Autonomous VM cluster.
    ///
    /// `CpuCoreCountPerNode`. A change replaces the resource.
    pub fn cpu_core_count_per_node(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("CpuCoreCountPerNode", value.into());
        self
    }

    /// The list of database servers associated with the Autonomous VM cluster.
    ///
    /// `DbServers`. A change replaces the resource.
    pub fn db_servers(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("DbServers", value.into());
        self
    }

    /// The user-provided description of the Autonomous VM cluster.
    ///
    /// `Description`. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The display name of the Autonomous VM cluster.
    ///
    /// `DisplayName`. A change replaces the resource.
    pub fn display_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DisplayName", value.into());
        self
    }

    /// The AWS Identity and Access Management (IAM) service roles associated with the Autonomous VM cluster.
    ///
    /// `IamRoles`.
    pub fn iam_roles(
        mut self,
        value: impl Into<List<cloud_autonomous_vm_cluster::IamRole>>,
    ) -> Self {
        self.0.set("IamRoles", value.into());
        self
    }

    /// Specifies whether mutual TLS (mTLS) authentication is enabled for the Autonomous VM cluster.
    ///
    /// `IsMtlsEnabledVmCluster`. A change replaces the resource.
    pub fn is_mtls_enabled_vm_cluster(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("IsMtlsEnabledVmCluster", value.into());
        self
    }

    /// The Oracle license model that applies to the Autonomous VM cluster. Valid values are `LICENSE_INCLUDED` or `BRING_YOUR_OWN_LICENSE` .
    ///
    /// `LicenseModel`. Allowed: [`LicenseModel`](cloud_autonomous_vm_cluster::LicenseModel). A change replaces the resource.
    pub fn license_model(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LicenseModel", value.into());
        self
    }

    /// The scheduling details for the maintenance window. Patching and system updates take place during the maintenance window.
    ///
    /// `MaintenanceWindow`. A change replaces the resource.
    pub fn maintenance_window(
        mut self,
        value: impl Into<Value<cloud_autonomous_vm_cluster::MaintenanceWindow>>,
    ) -> Self {
        self.0.set("MaintenanceWindow", value.into());
        self
    }

    /// The amount of memory allocated per Oracle Compute Unit, in GB.
    ///
    /// `MemoryPerOracleComputeUnitInGBs`. A change replaces the resource.
    pub fn memory_per_oracle_compute_unit_in_gbs(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MemoryPerOracleComputeUnitInGBs", value.into());
        self
    }

    /// The unique identifier of the ODB network associated with this Autonomous VM cluster.
    ///
    /// `OdbNetworkId`. A change replaces the resource.
    pub fn odb_network_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("OdbNetworkId", value.into());
        self
    }

    /// The SCAN listener port for non-TLS (TCP) protocol. The default is 1521.
    ///
    /// `ScanListenerPortNonTls`. A change replaces the resource.
    pub fn scan_listener_port_non_tls(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("ScanListenerPortNonTls", value.into());
        self
    }

    /// The SCAN listener port for TLS (TCP) protocol. The default is 2484.
    ///
    /// `ScanListenerPortTls`. A change replaces the resource.
    pub fn scan_listener_port_tls(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("ScanListenerPortTls", value.into());
        self
    }

    /// Tags to assign to the Autonomous Vm Cluster.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<cloud_autonomous_vm_cluster::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The time zone of the Autonomous VM cluster.
    ///
    /// `TimeZone`. A change replaces the resource.
    pub fn time_zone(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TimeZone", value.into());
        self
    }

    /// The total number of Autonomous Container Databases that can be created with the allocated local storage.
    ///
    /// `TotalContainerDatabases`. A change replaces the resource.
    pub fn total_container_databases(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("TotalContainerDatabases", value.into());
        self
    }
}

impl Resource for CloudAutonomousVmCluster {
    const TYPE: &'static str = "AWS::ODB::CloudAutonomousVmCluster";
}

impl Construct for CloudAutonomousVmCluster {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<CloudAutonomousVmCluster> for Properties {
    fn from(value: CloudAutonomousVmCluster) -> Self {
        value.0
    }
}

impl Handle<CloudAutonomousVmCluster> {
    /// The percentage of data storage currently in use for Autonomous Databases in the Autonomous VM cluster.
    ///
    /// `Fn::GetAtt` of `AutonomousDataStoragePercentage`.
    #[must_use]
    pub fn autonomous_data_storage_percentage(self) -> Value<f64> {
        self.attribute("AutonomousDataStoragePercentage")
    }

    /// The available data storage space for Autonomous Databases in the Autonomous VM cluster, in TB.
    ///
    /// `Fn::GetAtt` of `AvailableAutonomousDataStorageSizeInTBs`.
    #[must_use]
    pub fn available_autonomous_data_storage_size_in_tbs(self) -> Value<f64> {
        self.attribute("AvailableAutonomousDataStorageSizeInTBs")
    }

    /// The number of Autonomous CDBs that you can create with the currently available storage.
    ///
    /// `Fn::GetAtt` of `AvailableContainerDatabases`.
    #[must_use]
    pub fn available_container_databases(self) -> Value<i64> {
        self.attribute("AvailableContainerDatabases")
    }

    /// The number of CPU cores available for allocation to Autonomous Databases.
    ///
    /// `Fn::GetAtt` of `AvailableCpus`.
    #[must_use]
    pub fn available_cpus(self) -> Value<f64> {
        self.attribute("AvailableCpus")
    }

    /// The Amazon Resource Name (ARN) for the Autonomous VM cluster.
    ///
    /// `Fn::GetAtt` of `CloudAutonomousVmClusterArn`.
    #[must_use]
    pub fn cloud_autonomous_vm_cluster_arn(self) -> Value<String> {
        self.attribute("CloudAutonomousVmClusterArn")
    }

    /// The unique identifier of the Autonomous VM cluster.
    ///
    /// `Fn::GetAtt` of `CloudAutonomousVmClusterId`.
    #[must_use]
    pub fn cloud_autonomous_vm_cluster_id(self) -> Value<String> {
        self.attribute("CloudAutonomousVmClusterId")
    }

    /// The compute model of the Autonomous VM cluster: ECPU or OCPU.
    ///
    /// `Fn::GetAtt` of `ComputeModel`.
    #[must_use]
    pub fn compute_model(self) -> Value<String> {
        self.attribute("ComputeModel")
    }

    /// The total number of CPU cores in the Autonomous VM cluster.
    ///
    /// `Fn::GetAtt` of `CpuCoreCount`.
    #[must_use]
    pub fn cpu_core_count(self) -> Value<i64> {
        self.attribute("CpuCoreCount")
    }

    /// The percentage of total CPU cores currently in use in the Autonomous VM cluster.
    ///
    /// `Fn::GetAtt` of `CpuPercentage`.
    #[must_use]
    pub fn cpu_percentage(self) -> Value<f64> {
        self.attribute("CpuPercentage")
    }

    /// The total data storage allocated to the Autonomous VM cluster, in GB.
    ///
    /// `Fn::GetAtt` of `DataStorageSizeInGBs`.
    #[must_use]
    pub fn data_storage_size_in_gbs(self) -> Value<f64> {
        self.attribute("DataStorageSizeInGBs")
    }

    /// The total data storage allocated to the Autonomous VM cluster, in TB.
    ///
    /// `Fn::GetAtt` of `DataStorageSizeInTBs`.
    #[must_use]
    pub fn data_storage_size_in_tbs(self) -> Value<f64> {
        self.attribute("DataStorageSizeInTBs")
    }

    /// The local node storage allocated to the Autonomous VM cluster, in gigabytes (GB).
    ///
    /// `Fn::GetAtt` of `DbNodeStorageSizeInGBs`.
    #[must_use]
    pub fn db_node_storage_size_in_gbs(self) -> Value<i64> {
        self.attribute("DbNodeStorageSizeInGBs")
    }

    /// The domain name for the Autonomous VM cluster.
    ///
    /// `Fn::GetAtt` of `Domain`.
    #[must_use]
    pub fn domain(self) -> Value<String> {
        self.attribute("Domain")
    }

    /// The minimum value to which you can scale down the Exadata storage, in TB.
    ///
    /// `Fn::GetAtt` of `ExadataStorageInTBsLowestScaledValue`.
    #[must_use]
    pub fn exadata_storage_in_tbs_lowest_scaled_value(self) -> Value<f64> {
        self.attribute("ExadataStorageInTBsLowestScaledValue")
    }

    /// The hostname for the Autonomous VM cluster.
    ///
    /// `Fn::GetAtt` of `Hostname`.
    #[must_use]
    pub fn hostname(self) -> Value<String> {
        self.attribute("Hostname")
    }

    /// The minimum value to which you can scale down the maximum number of Autonomous CDBs.
    ///
    /// `Fn::GetAtt` of `MaxAcdsLowestScaledValue`.
    #[must_use]
    pub fn max_acds_lowest_scaled_value(self) -> Value<i64> {
        self.attribute("MaxAcdsLowestScaledValue")
    }

    /// The total amount of memory allocated to the Autonomous VM cluster, in gigabytes (GB).
    ///
    /// `Fn::GetAtt` of `MemorySizeInGBs`.
    #[must_use]
    pub fn memory_size_in_gbs(self) -> Value<i64> {
        self.attribute("MemorySizeInGBs")
    }

    /// The number of database server nodes in the Autonomous VM cluster.
    ///
    /// `Fn::GetAtt` of `NodeCount`.
    #[must_use]
    pub fn node_count(self) -> Value<i64> {
        self.attribute("NodeCount")
    }

    /// The number of Autonomous CDBs that can't be provisioned because of resource constraints.
    ///
    /// `Fn::GetAtt` of `NonProvisionableAutonomousContainerDatabases`.
    #[must_use]
    pub fn non_provisionable_autonomous_container_databases(self) -> Value<i64> {
        self.attribute("NonProvisionableAutonomousContainerDatabases")
    }

    /// The name of the OCI resource anchor associated with this Autonomous VM cluster.
    ///
    /// `Fn::GetAtt` of `OciResourceAnchorName`.
    #[must_use]
    pub fn oci_resource_anchor_name(self) -> Value<String> {
        self.attribute("OciResourceAnchorName")
    }

    /// The URL for accessing the OCI console page for this Autonomous VM cluster.
    ///
    /// `Fn::GetAtt` of `OciUrl`.
    #[must_use]
    pub fn oci_url(self) -> Value<String> {
        self.attribute("OciUrl")
    }

    /// The Oracle Cloud Identifier (OCID) of the Autonomous VM cluster.
    ///
    /// `Fn::GetAtt` of `Ocid`.
    #[must_use]
    pub fn ocid(self) -> Value<String> {
        self.attribute("Ocid")
    }

    /// The number of Autonomous CDBs that can be provisioned in the Autonomous VM cluster.
    ///
    /// `Fn::GetAtt` of `ProvisionableAutonomousContainerDatabases`.
    #[must_use]
    pub fn provisionable_autonomous_container_databases(self) -> Value<i64> {
        self.attribute("ProvisionableAutonomousContainerDatabases")
    }

    /// The number of Autonomous CDBs currently provisioned in the Autonomous VM cluster.
    ///
    /// `Fn::GetAtt` of `ProvisionedAutonomousContainerDatabases`.
    #[must_use]
    pub fn provisioned_autonomous_container_databases(self) -> Value<i64> {
        self.attribute("ProvisionedAutonomousContainerDatabases")
    }

    /// The number of CPU cores currently provisioned in the Autonomous VM cluster.
    ///
    /// `Fn::GetAtt` of `ProvisionedCpus`.
    #[must_use]
    pub fn provisioned_cpus(self) -> Value<f64> {
        self.attribute("ProvisionedCpus")
    }

    /// The number of CPU cores that can be reclaimed from terminated or scaled-down Autonomous Databases.
    ///
    /// `Fn::GetAtt` of `ReclaimableCpus`.
    #[must_use]
    pub fn reclaimable_cpus(self) -> Value<f64> {
        self.attribute("ReclaimableCpus")
    }

    /// The number of CPU cores reserved for system operations and redundancy.
    ///
    /// `Fn::GetAtt` of `ReservedCpus`.
    #[must_use]
    pub fn reserved_cpus(self) -> Value<f64> {
        self.attribute("ReservedCpus")
    }

    /// The shape of the Exadata infrastructure for the Autonomous VM cluster.
    ///
    /// `Fn::GetAtt` of `Shape`.
    #[must_use]
    pub fn shape(self) -> Value<String> {
        self.attribute("Shape")
    }
}

/// The `AWS::ODB::CloudExadataInfrastructure` resource creates an Exadata infrastructure. An Exadata infrastructure provides the underlying compute and storage resources for Oracle Database workloads.
///
/// [`AWS::ODB::CloudExadataInfrastructure`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-cloudexadatainfrastructure.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct CloudExadataInfrastructure(Properties);

impl CloudExadataInfrastructure {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the Availability Zone (AZ) where the Exadata infrastructure is located.
    ///
    /// `AvailabilityZone`. A change replaces the resource.
    pub fn availability_zone(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AvailabilityZone", value.into());
        self
    }

    /// The AZ ID of the AZ where the Exadata infrastructure is located.
    ///
    /// `AvailabilityZoneId`. A change replaces the resource.
    pub fn availability_zone_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AvailabilityZoneId", value.into());
        self
    }

    /// The number of database servers for the Exadata infrastructure.
    ///
    /// `ComputeCount`. A change replaces the resource.
    pub fn compute_count(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("ComputeCount", value.into());
        self
    }

    /// The email addresses of contacts to receive notification from Oracle about maintenance updates for the Exadata infrastructure.
    ///
    /// `CustomerContactsToSendToOCI`. A change replaces the resource.
    pub fn customer_contacts_to_send_to_oci(
        mut self,
        value: impl Into<List<cloud_exadata_infrastructure::CustomerContact>>,
    ) -> Self {
        self.0.set("CustomerContactsToSendToOCI", value.into());
        self
    }

    /// The database server model type of the Exadata infrastructure. For the list of valid model names, use the `ListDbSystemShapes` operation.
    ///
    /// `DatabaseServerType`. A change replaces the resource.
    pub fn database_server_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DatabaseServerType", value.into());
        self
    }

    /// The user-friendly name for the Exadata infrastructure.
    ///
    /// `DisplayName`. A change replaces the resource.
    pub fn display_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DisplayName", value.into());
        self
    }

    /// The scheduling details for the maintenance window. Patching and system updates take place during the maintenance window.
    ///
    /// `MaintenanceWindow`.
    pub fn maintenance_window(
        mut self,
        value: impl Into<Value<cloud_exadata_infrastructure::MaintenanceWindow>>,
    ) -> Self {
        self.0.set("MaintenanceWindow", value.into());
        self
    }

    /// The model name of the Exadata infrastructure.
    ///
    /// `Shape`. A change replaces the resource.
    pub fn shape(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Shape", value.into());
        self
    }

    /// The number of storage servers that are activated for the Exadata infrastructure.
    ///
    /// `StorageCount`. A change replaces the resource.
    pub fn storage_count(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("StorageCount", value.into());
        self
    }

    /// The storage server model type of the Exadata infrastructure. For the list of valid model names, use the `ListDbSystemShapes` operation.
    ///
    /// `StorageServerType`. A change replaces the resource.
    pub fn storage_server_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StorageServerType", value.into());
        self
    }

    /// Tags to assign to the Exadata Infrastructure.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<cloud_exadata_infrastructure::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for CloudExadataInfrastructure {
    const TYPE: &'static str = "AWS::ODB::CloudExadataInfrastructure";
}

impl Construct for CloudExadataInfrastructure {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<CloudExadataInfrastructure> for Properties {
    fn from(value: CloudExadataInfrastructure) -> Self {
        value.0
    }
}

impl Handle<CloudExadataInfrastructure> {
    /// The number of storage servers requested for the Exadata infrastructure.
    ///
    /// `Fn::GetAtt` of `ActivatedStorageCount`.
    #[must_use]
    pub fn activated_storage_count(self) -> Value<i64> {
        self.attribute("ActivatedStorageCount")
    }

    /// The number of storage servers requested for the Exadata infrastructure.
    ///
    /// `Fn::GetAtt` of `AdditionalStorageCount`.
    #[must_use]
    pub fn additional_storage_count(self) -> Value<i64> {
        self.attribute("AdditionalStorageCount")
    }

    /// The amount of available storage, in gigabytes (GB), for the Exadata infrastructure.
    ///
    /// `Fn::GetAtt` of `AvailableStorageSizeInGBs`.
    #[must_use]
    pub fn available_storage_size_in_gbs(self) -> Value<i64> {
        self.attribute("AvailableStorageSizeInGBs")
    }

    /// The Amazon Resource Name (ARN) for the Exadata infrastructure.
    ///
    /// `Fn::GetAtt` of `CloudExadataInfrastructureArn`.
    #[must_use]
    pub fn cloud_exadata_infrastructure_arn(self) -> Value<String> {
        self.attribute("CloudExadataInfrastructureArn")
    }

    /// The unique identifier for the Exadata infrastructure.
    ///
    /// `Fn::GetAtt` of `CloudExadataInfrastructureId`.
    #[must_use]
    pub fn cloud_exadata_infrastructure_id(self) -> Value<String> {
        self.attribute("CloudExadataInfrastructureId")
    }

    /// The OCI model compute model used when you create or clone an instance: ECPU or OCPU. An ECPU is an abstracted measure of compute resources.
    ///
    /// `Fn::GetAtt` of `ComputeModel`.
    #[must_use]
    pub fn compute_model(self) -> Value<String> {
        self.attribute("ComputeModel")
    }

    /// The total number of CPU cores that are allocated to the Exadata infrastructure.
    ///
    /// `Fn::GetAtt` of `CpuCount`.
    #[must_use]
    pub fn cpu_count(self) -> Value<i64> {
        self.attribute("CpuCount")
    }

    /// The size of the Exadata infrastructure's data disk group, in terabytes (TB).
    ///
    /// `Fn::GetAtt` of `DataStorageSizeInTBs`.
    #[must_use]
    pub fn data_storage_size_in_tbs(self) -> Value<f64> {
        self.attribute("DataStorageSizeInTBs")
    }

    /// The size of the Exadata infrastructure's local node storage, in gigabytes (GB).
    ///
    /// `Fn::GetAtt` of `DbNodeStorageSizeInGBs`.
    #[must_use]
    pub fn db_node_storage_size_in_gbs(self) -> Value<i64> {
        self.attribute("DbNodeStorageSizeInGBs")
    }

    /// The list of database server identifiers for the Exadata infrastructure.
    ///
    /// `Fn::GetAtt` of `DbServerIds`.
    #[must_use]
    pub fn db_server_ids(self) -> Value<Vec<String>> {
        self.attribute_list("DbServerIds")
    }

    /// The software version of the database servers (dom0) in the Exadata infrastructure.
    ///
    /// `Fn::GetAtt` of `DbServerVersion`.
    #[must_use]
    pub fn db_server_version(self) -> Value<String> {
        self.attribute("DbServerVersion")
    }

    /// The total number of CPU cores available on the Exadata infrastructure.
    ///
    /// `Fn::GetAtt` of `MaxCpuCount`.
    #[must_use]
    pub fn max_cpu_count(self) -> Value<i64> {
        self.attribute("MaxCpuCount")
    }

    /// The total amount of data disk group storage, in terabytes (TB), that's available on the Exadata infrastructure.
    ///
    /// `Fn::GetAtt` of `MaxDataStorageInTBs`.
    #[must_use]
    pub fn max_data_storage_in_tbs(self) -> Value<f64> {
        self.attribute("MaxDataStorageInTBs")
    }

    /// The total amount of local node storage, in gigabytes (GB), that's available on the Exadata infrastructure.
    ///
    /// `Fn::GetAtt` of `MaxDbNodeStorageSizeInGBs`.
    #[must_use]
    pub fn max_db_node_storage_size_in_gbs(self) -> Value<i64> {
        self.attribute("MaxDbNodeStorageSizeInGBs")
    }

    /// The total amount of memory, in gigabytes (GB), that's available on the Exadata infrastructure.
    ///
    /// `Fn::GetAtt` of `MaxMemoryInGBs`.
    #[must_use]
    pub fn max_memory_in_gbs(self) -> Value<i64> {
        self.attribute("MaxMemoryInGBs")
    }

    /// The amount of memory, in gigabytes (GB), that's allocated on the Exadata infrastructure.
    ///
    /// `Fn::GetAtt` of `MemorySizeInGBs`.
    #[must_use]
    pub fn memory_size_in_gbs(self) -> Value<i64> {
        self.attribute("MemorySizeInGBs")
    }

    /// The name of the OCI resource anchor for the Exadata infrastructure.
    ///
    /// `Fn::GetAtt` of `OciResourceAnchorName`.
    #[must_use]
    pub fn oci_resource_anchor_name(self) -> Value<String> {
        self.attribute("OciResourceAnchorName")
    }

    /// The HTTPS link to the Exadata infrastructure in OCI.
    ///
    /// `Fn::GetAtt` of `OciUrl`.
    #[must_use]
    pub fn oci_url(self) -> Value<String> {
        self.attribute("OciUrl")
    }

    /// The OCID of the Exadata infrastructure.
    ///
    /// `Fn::GetAtt` of `Ocid`.
    #[must_use]
    pub fn ocid(self) -> Value<String> {
        self.attribute("Ocid")
    }

    /// The software version of the storage servers on the Exadata infrastructure.
    ///
    /// `Fn::GetAtt` of `StorageServerVersion`.
    #[must_use]
    pub fn storage_server_version(self) -> Value<String> {
        self.attribute("StorageServerVersion")
    }

    /// The total amount of storage, in gigabytes (GB), on the the Exadata infrastructure.
    ///
    /// `Fn::GetAtt` of `TotalStorageSizeInGBs`.
    #[must_use]
    pub fn total_storage_size_in_gbs(self) -> Value<i64> {
        self.attribute("TotalStorageSizeInGBs")
    }
}

/// The `AWS::ODB::CloudVmCluster` resource creates a VM cluster on the specified Exadata infrastructure in the Oracle Database. A VM cluster provides the compute resources for Oracle Database workloads.
///
/// [`AWS::ODB::CloudVmCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-cloudvmcluster.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct CloudVmCluster(Properties);

impl CloudVmCluster {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The unique identifier of the Exadata infrastructure that this VM cluster belongs to.
    ///
    /// `CloudExadataInfrastructureId`. A change replaces the resource.
    pub fn cloud_exadata_infrastructure_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CloudExadataInfrastructureId", value.into());
        self
    }

    /// The name of the Grid Infrastructure (GI) cluster.
    ///
    /// `ClusterName`. A change replaces the resource.
    pub fn cluster_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClusterName", value.into());
        self
    }

    /// The number of CPU cores enabled on the VM cluster.
    ///
    /// `CpuCoreCount`. A change replaces the resource.
    pub fn cpu_core_count(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("CpuCoreCount", value.into());
        self
    }

    /// The set of diagnostic collection options enabled for the VM cluster.
    ///
    /// `DataCollectionOptions`. A change replaces the resource.
    pub fn data_collection_options(
        mut self,
        value: impl Into<Value<cloud_vm_cluster::DataCollectionOptions>>,
    ) -> Self {
        self.0.set("DataCollectionOptions", value.into());
        self
    }

    /// The size of the data disk group, in terabytes (TB), that's allocated for the VM cluster.
    ///
    /// `DataStorageSizeInTBs`. A change replaces the resource.
    pub fn data_storage_size_in_tbs(mut self, value: impl Into<Value<f64>>) -> Self {
        self.0.set("DataStorageSizeInTBs", value.into());
        self
    }

    /// The amount of local node storage, in gigabytes (GB), that's allocated for the VM cluster.
    ///
    /// `DbNodeStorageSizeInGBs`. A change replaces the resource.
    pub fn db_node_storage_size_in_gbs(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("DbNodeStorageSizeInGBs", value.into());
        self
    }

    /// The DB nodes that are implicitly created and managed as part of this VM Cluster.
    ///
    /// `DbNodes`.
    pub fn db_nodes(mut self, value: impl Into<List<cloud_vm_cluster::DbNode>>) -> Self {
        self.0.set("DbNodes", value.into());
        self
    }

    /// The list of database servers for the VM cluster.
    ///
    /// `DbServers`. A change replaces the resource.
    pub fn db_servers(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("DbServers", value.into());
        self
    }

    /// The user-friendly name for the VM cluster.
    ///
    /// `DisplayName`. A change replaces the resource.
    pub fn display_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DisplayName", value.into());
        self
    }

    /// The software version of the Oracle Grid Infrastructure (GI) for the VM cluster.
    ///
    /// `GiVersion`. A change replaces the resource.
    pub fn gi_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GiVersion", value.into());
        self
    }

    /// The host name for the VM cluster.
    ///
    /// `Hostname`. A change replaces the resource.
    pub fn hostname(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Hostname", value.into());
        self
    }

    /// The AWS Identity and Access Management (IAM) service roles associated with the VM cluster.
    ///
    /// `IamRoles`.
    pub fn iam_roles(mut self, value: impl Into<List<cloud_vm_cluster::IamRole>>) -> Self {
        self.0.set("IamRoles", value.into());
        self
    }

    /// Specifies whether database backups to local Exadata storage are enabled for the VM cluster.
    ///
    /// `IsLocalBackupEnabled`. A change replaces the resource.
    pub fn is_local_backup_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("IsLocalBackupEnabled", value.into());
        self
    }

    /// Specifies whether the VM cluster is configured with a sparse disk group.
    ///
    /// `IsSparseDiskgroupEnabled`. A change replaces the resource.
    pub fn is_sparse_diskgroup_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("IsSparseDiskgroupEnabled", value.into());
        self
    }

    /// The Oracle license model applied to the VM cluster.
    ///
    /// `LicenseModel`. Allowed: [`LicenseModel`](cloud_vm_cluster::LicenseModel). A change replaces the resource.
    pub fn license_model(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LicenseModel", value.into());
        self
    }

    /// The amount of memory, in gigabytes (GB), that's allocated for the VM cluster.
    ///
    /// `MemorySizeInGBs`. A change replaces the resource.
    pub fn memory_size_in_gbs(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MemorySizeInGBs", value.into());
        self
    }

    /// The unique identifier of the ODB network for the VM cluster.
    ///
    /// `OdbNetworkId`. A change replaces the resource.
    pub fn odb_network_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("OdbNetworkId", value.into());
        self
    }

    /// The port number for TCP connections to the single client access name (SCAN) listener.
    ///
    /// `ScanListenerPortTcp`. A change replaces the resource.
    pub fn scan_listener_port_tcp(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("ScanListenerPortTcp", value.into());
        self
    }

    /// The public key portion of one or more key pairs used for SSH access to the VM cluster.
    ///
    /// `SshPublicKeys`. A change replaces the resource.
    pub fn ssh_public_keys(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("SshPublicKeys", value.into());
        self
    }

    /// The operating system version of the image chosen for the VM cluster.
    ///
    /// `SystemVersion`. A change replaces the resource.
    pub fn system_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SystemVersion", value.into());
        self
    }

    /// Tags to assign to the Vm Cluster.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<cloud_vm_cluster::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The time zone of the VM cluster.
    ///
    /// `TimeZone`. A change replaces the resource.
    pub fn time_zone(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TimeZone", value.into());
        self
    }
}

impl Resource for CloudVmCluster {
    const TYPE: &'static str = "AWS::ODB::CloudVmCluster";
}

impl Construct for CloudVmCluster {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<CloudVmCluster> for Properties {
    fn from(value: CloudVmCluster) -> Self {
        value.0
    }
}

impl Handle<CloudVmCluster> {
    /// The Amazon Resource Name (ARN) of the VM cluster.
    ///
    /// `Fn::GetAtt` of `CloudVmClusterArn`.
    #[must_use]
    pub fn cloud_vm_cluster_arn(self) -> Value<String> {
        self.attribute("CloudVmClusterArn")
    }

    /// The unique identifier of the VM cluster.
    ///
    /// `Fn::GetAtt` of `CloudVmClusterId`.
    #[must_use]
    pub fn cloud_vm_cluster_id(self) -> Value<String> {
        self.attribute("CloudVmClusterId")
    }

    /// The OCI model compute model used when you create or clone an instance: ECPU or OCPU. An ECPU is an abstracted measure of compute resources.
    ///
    /// `Fn::GetAtt` of `ComputeModel`.
    #[must_use]
    pub fn compute_model(self) -> Value<String> {
        self.attribute("ComputeModel")
    }

    /// The type of redundancy configured for the VM cluster. `NORMAL` is 2-way redundancy. `HIGH` is 3-way redundancy.
    ///
    /// `Fn::GetAtt` of `DiskRedundancy`.
    #[must_use]
    pub fn disk_redundancy(self) -> Value<String> {
        self.attribute("DiskRedundancy")
    }

    /// The domain of the VM cluster.
    ///
    /// `Fn::GetAtt` of `Domain`.
    #[must_use]
    pub fn domain(self) -> Value<String> {
        self.attribute("Domain")
    }

    /// The port number configured for the listener on the VM cluster.
    ///
    /// `Fn::GetAtt` of `ListenerPort`.
    #[must_use]
    pub fn listener_port(self) -> Value<i64> {
        self.attribute("ListenerPort")
    }

    /// The number of nodes in the VM cluster.
    ///
    /// `Fn::GetAtt` of `NodeCount`.
    #[must_use]
    pub fn node_count(self) -> Value<i64> {
        self.attribute("NodeCount")
    }

    /// The name of the OCI resource anchor for the VM cluster.
    ///
    /// `Fn::GetAtt` of `OciResourceAnchorName`.
    #[must_use]
    pub fn oci_resource_anchor_name(self) -> Value<String> {
        self.attribute("OciResourceAnchorName")
    }

    /// The HTTPS link to the VM cluster in OCI.
    ///
    /// `Fn::GetAtt` of `OciUrl`.
    #[must_use]
    pub fn oci_url(self) -> Value<String> {
        self.attribute("OciUrl")
    }

    /// The OCID of the VM cluster.
    ///
    /// `Fn::GetAtt` of `Ocid`.
    #[must_use]
    pub fn ocid(self) -> Value<String> {
        self.attribute("Ocid")
    }

    /// The FQDN of the DNS record for the Single Client Access Name (SCAN) IP addresses that are associated with the VM cluster.
    ///
    /// `Fn::GetAtt` of `ScanDnsName`.
    #[must_use]
    pub fn scan_dns_name(self) -> Value<String> {
        self.attribute("ScanDnsName")
    }

    /// The OCID of the SCAN IP addresses that are associated with the VM cluster.
    ///
    /// `Fn::GetAtt` of `ScanIpIds`.
    #[must_use]
    pub fn scan_ip_ids(self) -> Value<Vec<String>> {
        self.attribute_list("ScanIpIds")
    }

    /// The hardware model name of the Exadata infrastructure that's running the VM cluster.
    ///
    /// `Fn::GetAtt` of `Shape`.
    #[must_use]
    pub fn shape(self) -> Value<String> {
        self.attribute("Shape")
    }

    /// The amount of local node storage, in gigabytes (GB), that's allocated to the VM cluster.
    ///
    /// `Fn::GetAtt` of `StorageSizeInGBs`.
    #[must_use]
    pub fn storage_size_in_gbs(self) -> Value<i64> {
        self.attribute("StorageSizeInGBs")
    }

    /// The virtual IP (VIP) addresses that are associated with the VM cluster. Oracle's Cluster Ready Services (CRS) creates and maintains one VIP address for each node in the VM cluster to enable failover.
    ///
    /// `Fn::GetAtt` of `VipIds`.
    #[must_use]
    pub fn vip_ids(self) -> Value<Vec<String>> {
        self.attribute_list("VipIds")
    }
}

/// The `AWS::ODB::OdbNetwork` resource creates an ODB network. An ODB network provides the networking foundation for Oracle Database resources.
///
/// [`AWS::ODB::OdbNetwork`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-odbnetwork.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct OdbNetwork(Properties);

impl OdbNetwork {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Availability Zone (AZ) where the ODB network is located.
    ///
    /// `AvailabilityZone`. A change replaces the resource.
    pub fn availability_zone(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AvailabilityZone", value.into());
        self
    }

    /// The AZ ID of the AZ where the ODB network is located.
    ///
    /// `AvailabilityZoneId`. A change replaces the resource.
    pub fn availability_zone_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AvailabilityZoneId", value.into());
        self
    }

    /// The CIDR range of the backup subnet in the ODB network.
    ///
    /// `BackupSubnetCidr`. A change replaces the resource.
    pub fn backup_subnet_cidr(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BackupSubnetCidr", value.into());
        self
    }

    /// The CIDR range of the client subnet in the ODB network.
    ///
    /// `ClientSubnetCidr`. A change replaces the resource.
    pub fn client_subnet_cidr(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClientSubnetCidr", value.into());
        self
    }

    /// The cross-Region Amazon S3 restore sources for the ODB network.
    ///
    /// `CrossRegionS3RestoreSources`.
    pub fn cross_region_s3_restore_sources(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("CrossRegionS3RestoreSources", value.into());
        self
    }

    /// The domain name for the resources in the ODB network.
    ///
    /// `CustomDomainName`. A change replaces the resource.
    pub fn custom_domain_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CustomDomainName", value.into());
        self
    }

    /// The DNS prefix to the default DNS domain name. The default DNS domain name is oraclevcn.com.
    ///
    /// `DefaultDnsPrefix`. A change replaces the resource.
    pub fn default_dns_prefix(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DefaultDnsPrefix", value.into());
        self
    }

    /// Specifies whether to delete associated OCI networking resources along with the ODB network.
    ///
    /// `DeleteAssociatedResources`.
    pub fn delete_associated_resources(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("DeleteAssociatedResources", value.into());
        self
    }

    /// The user-friendly name of the ODB network.
    ///
    /// `DisplayName`.
    pub fn display_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DisplayName", value.into());
        self
    }

    /// The AWS Key Management Service (KMS) access configuration for the ODB network.
    ///
    /// `KmsAccess`. Allowed: [`KmsAccess`](odb_network::KmsAccess).
    pub fn kms_access(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsAccess", value.into());
        self
    }

    /// The AWS Key Management Service (KMS) policy document that defines permissions for key usage within the ODB network.
    ///
    /// `KmsPolicyDocument`.
    pub fn kms_policy_document(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsPolicyDocument", value.into());
        self
    }

    /// The configuration for Amazon S3 access from the ODB network.
    ///
    /// `S3Access`. Allowed: [`S3Access`](odb_network::S3Access).
    pub fn s3_access(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("S3Access", value.into());
        self
    }

    /// Specifies the endpoint policy for Amazon S3 access from the ODB network.
    ///
    /// `S3PolicyDocument`.
    pub fn s3_policy_document(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("S3PolicyDocument", value.into());
        self
    }

    /// The AWS Security Token Service (STS) access configuration for the ODB network.
    ///
    /// `StsAccess`. Allowed: [`StsAccess`](odb_network::StsAccess).
    pub fn sts_access(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StsAccess", value.into());
        self
    }

    /// The AWS Security Token Service (STS) policy document that defines permissions for token service usage within the ODB network.
    ///
    /// `StsPolicyDocument`.
    pub fn sts_policy_document(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StsPolicyDocument", value.into());
        self
    }

    /// Tags to assign to the Odb Network.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<odb_network::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The configuration for Zero-ETL access from the ODB network.
    ///
    /// `ZeroEtlAccess`. Allowed: [`ZeroEtlAccess`](odb_network::ZeroEtlAccess).
    pub fn zero_etl_access(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ZeroEtlAccess", value.into());
        self
    }
}

impl Resource for OdbNetwork {
    const TYPE: &'static str = "AWS::ODB::OdbNetwork";
}

impl Construct for OdbNetwork {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<OdbNetwork> for Properties {
    fn from(value: OdbNetwork) -> Self {
        value.0
    }
}

impl Handle<OdbNetwork> {
    /// The list of EC2 placement group IDs associated with your ODB network.
    ///
    /// `Fn::GetAtt` of `Ec2PlacementGroupIds`.
    #[must_use]
    pub fn ec2_placement_group_ids(self) -> Value<Vec<String>> {
        self.attribute_list("Ec2PlacementGroupIds")
    }

    /// The managed services configuration for the ODB network.
    ///
    /// `Fn::GetAtt` of `ManagedServices`.
    #[must_use]
    pub fn managed_services(self) -> Value<Json> {
        self.attribute("ManagedServices")
    }

    /// The unique identifier of the OCI network anchor for the ODB network.
    ///
    /// `Fn::GetAtt` of `OciNetworkAnchorId`.
    #[must_use]
    pub fn oci_network_anchor_id(self) -> Value<String> {
        self.attribute("OciNetworkAnchorId")
    }

    /// The name of the OCI resource anchor that's associated with the ODB network.
    ///
    /// `Fn::GetAtt` of `OciResourceAnchorName`.
    #[must_use]
    pub fn oci_resource_anchor_name(self) -> Value<String> {
        self.attribute("OciResourceAnchorName")
    }

    /// The URL for the VCN that's associated with the ODB network.
    ///
    /// `Fn::GetAtt` of `OciVcnUrl`.
    #[must_use]
    pub fn oci_vcn_url(self) -> Value<String> {
        self.attribute("OciVcnUrl")
    }

    /// The Amazon Resource Name (ARN) of the ODB network.
    ///
    /// `Fn::GetAtt` of `OdbNetworkArn`.
    #[must_use]
    pub fn odb_network_arn(self) -> Value<String> {
        self.attribute("OdbNetworkArn")
    }

    /// The unique identifier of the ODB network.
    ///
    /// `Fn::GetAtt` of `OdbNetworkId`.
    #[must_use]
    pub fn odb_network_id(self) -> Value<String> {
        self.attribute("OdbNetworkId")
    }
}

/// Creates a peering connection between an ODB network and a VPC.
///
/// [`AWS::ODB::OdbPeeringConnection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-odbpeeringconnection.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct OdbPeeringConnection(Properties);

impl OdbPeeringConnection {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The additional CIDR blocks for the ODB peering connection.
    ///
    /// `AdditionalPeerNetworkCidrs`.
    pub fn additional_peer_network_cidrs(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("AdditionalPeerNetworkCidrs", value.into());
        self
    }

    /// The display name of the ODB peering connection.
    ///
    /// `DisplayName`.
    pub fn display_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DisplayName", value.into());
        self
    }

    /// The unique identifier of the ODB network.
    ///
    /// `OdbNetworkId`. A change replaces the resource.
    pub fn odb_network_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("OdbNetworkId", value.into());
        self
    }

    /// The unique identifier of the peer network.
    ///
    /// `PeerNetworkId`. A change replaces the resource.
    pub fn peer_network_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PeerNetworkId", value.into());
        self
    }

    /// The unique identifier of the VPC route table for which a route to the ODB network is automatically created during peering connection establishment.
    ///
    /// `PeerNetworkRouteTableIds`. A change replaces the resource.
    pub fn peer_network_route_table_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("PeerNetworkRouteTableIds", value.into());
        self
    }

    /// Tags to assign to the Odb peering connection.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<odb_peering_connection::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for OdbPeeringConnection {
    const TYPE: &'static str = "AWS::ODB::OdbPeeringConnection";
}

impl Construct for OdbPeeringConnection {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<OdbPeeringConnection> for Properties {
    fn from(value: OdbPeeringConnection) -> Self {
        value.0
    }
}

impl Handle<OdbPeeringConnection> {
    /// The Amazon Resource Name (ARN) of the ODB network that initiated the peering connection.
    ///
    /// `Fn::GetAtt` of `OdbNetworkArn`.
    #[must_use]
    pub fn odb_network_arn(self) -> Value<String> {
        self.attribute("OdbNetworkArn")
    }

    /// The Amazon Resource Name (ARN) of the ODB peering connection.
    ///
    /// `Fn::GetAtt` of `OdbPeeringConnectionArn`.
    #[must_use]
    pub fn odb_peering_connection_arn(self) -> Value<String> {
        self.attribute("OdbPeeringConnectionArn")
    }

    /// The unique identifier of the ODB peering connection. A sample ID is `odbpcx-abcdefgh12345678` .
    ///
    /// `Fn::GetAtt` of `OdbPeeringConnectionId`.
    #[must_use]
    pub fn odb_peering_connection_id(self) -> Value<String> {
        self.attribute("OdbPeeringConnectionId")
    }

    /// The Amazon Resource Name (ARN) of the peer network.
    ///
    /// `Fn::GetAtt` of `PeerNetworkArn`.
    #[must_use]
    pub fn peer_network_arn(self) -> Value<String> {
        self.attribute("PeerNetworkArn")
    }

    /// The CIDR blocks associated with the peering connection. These CIDR blocks define the IP address ranges that can communicate through the peering connection.
    ///
    /// `Fn::GetAtt` of `PeerNetworkCidrs`.
    #[must_use]
    pub fn peer_network_cidrs(self) -> Value<Vec<String>> {
        self.attribute_list("PeerNetworkCidrs")
    }
}

/// Property types and words of [`CloudAutonomousVmCluster`].
pub mod cloud_autonomous_vm_cluster {
    use crate::{Json, List, Properties, Value};

    /// An AWS Identity and Access Management (IAM) service role associated with the Autonomous VM cluster.
    ///
    /// A property type of `AWS::ODB::CloudAutonomousVmCluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IamRole(Properties);

    impl IamRole {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The AWS integration configuration settings for the AWS Identity and Access Management (IAM) service role.
        ///
        /// `AwsIntegration`.
        pub fn aws_integration(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AwsIntegration", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the AWS Identity and Access Management (IAM) service role.
        ///
        /// `IamRoleArn`.
        pub fn iam_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IamRoleArn", value.into());
            self
        }

        /// The current status of the AWS Identity and Access Management (IAM) service role.
        ///
        /// `Status`.
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }
    }

    impl From<IamRole> for Json {
        fn from(value: IamRole) -> Self {
            value.0.into()
        }
    }

    /// The scheduling details for the maintenance window. Patching and system updates take place during the maintenance window.
    ///
    /// A property type of `AWS::ODB::CloudAutonomousVmCluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MaintenanceWindow(Properties);

    impl MaintenanceWindow {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The days of the week when maintenance can be performed.
        ///
        /// `DaysOfWeek`. Allowed: [`DaysOfWeek`].
        pub fn days_of_week(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("DaysOfWeek", value.into());
            self
        }

        /// The hours of the day when maintenance can be performed.
        ///
        /// `HoursOfDay`.
        pub fn hours_of_day(mut self, value: impl Into<List<i64>>) -> Self {
            self.0.set("HoursOfDay", value.into());
            self
        }

        /// The lead time in weeks before the maintenance window.
        ///
        /// `LeadTimeInWeeks`.
        pub fn lead_time_in_weeks(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("LeadTimeInWeeks", value.into());
            self
        }

        /// The months when maintenance can be performed.
        ///
        /// `Months`. Allowed: [`Months`].
        pub fn months(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Months", value.into());
            self
        }

        /// The preference for the maintenance window scheduling.
        ///
        /// `Preference`. Allowed: [`Preference`].
        pub fn preference(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Preference", value.into());
            self
        }

        /// The weeks of the month when maintenance can be performed.
        ///
        /// `WeeksOfMonth`.
        pub fn weeks_of_month(mut self, value: impl Into<List<i64>>) -> Self {
            self.0.set("WeeksOfMonth", value.into());
            self
        }
    }

    impl From<MaintenanceWindow> for Json {
        fn from(value: MaintenanceWindow) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::ODB::CloudAutonomousVmCluster`.
    ///
    /// Required: `Key`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tag(Properties);

    impl Tag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The key name of the tag. You can specify a value that's 1 to 128 Unicode characters in length and can't be prefixed with aws:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that's 1 to 256 characters in length. You can use any of the following characters: the set of Unicode letters, digits, whitespace, \_, ., /, =, +, and -.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<Tag> for Json {
        fn from(value: Tag) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `LicenseModel`.
        pub enum LicenseModel {
            BringYourOwnLicense = "BRING_YOUR_OWN_LICENSE",
            LicenseIncluded = "LICENSE_INCLUDED",
        }

        /// Words for `DaysOfWeek`.
        pub enum DaysOfWeek {
            Monday = "MONDAY",
            Tuesday = "TUESDAY",
            Wednesday = "WEDNESDAY",
            Thursday = "THURSDAY",
            Friday = "FRIDAY",
            Saturday = "SATURDAY",
            Sunday = "SUNDAY",
        }

        /// Words for `Months`.
        pub enum Months {
            January = "JANUARY",
            February = "FEBRUARY",
            March = "MARCH",
            April = "APRIL",
            May = "MAY",
            June = "JUNE",
            July = "JULY",
            August = "AUGUST",
            September = "SEPTEMBER",
            October = "OCTOBER",
            November = "NOVEMBER",
            December = "DECEMBER",
        }

        /// Words for `Preference`.
        pub enum Preference {
            NoPreference = "NO_PREFERENCE",
            CustomPreference = "CUSTOM_PREFERENCE",
        }
    }
}

/// Property types and words of [`CloudExadataInfrastructure`].
pub mod cloud_exadata_infrastructure {
    use crate::{Json, List, Properties, Value};

    /// A contact to receive notification from Oracle about maintenance updates for a specific Exadata infrastructure.
    ///
    /// A property type of `AWS::ODB::CloudExadataInfrastructure`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomerContact(Properties);

    impl CustomerContact {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The email address of the contact.
        ///
        /// `Email`.
        pub fn email(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Email", value.into());
            self
        }
    }

    impl From<CustomerContact> for Json {
        fn from(value: CustomerContact) -> Self {
            value.0.into()
        }
    }

    /// The scheduling details for the maintenance window. Patching and system updates take place during the maintenance window.
    ///
    /// A property type of `AWS::ODB::CloudExadataInfrastructure`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MaintenanceWindow(Properties);

    impl MaintenanceWindow {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The custom action timeout in minutes for the maintenance window.
        ///
        /// `CustomActionTimeoutInMins`.
        pub fn custom_action_timeout_in_mins(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("CustomActionTimeoutInMins", value.into());
            self
        }

        /// The days of the week when maintenance can be performed.
        ///
        /// `DaysOfWeek`. Allowed: [`DaysOfWeek`].
        pub fn days_of_week(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("DaysOfWeek", value.into());
            self
        }

        /// The hours of the day when maintenance can be performed.
        ///
        /// `HoursOfDay`.
        pub fn hours_of_day(mut self, value: impl Into<List<i64>>) -> Self {
            self.0.set("HoursOfDay", value.into());
            self
        }

        /// Indicates whether custom action timeout is enabled for the maintenance window.
        ///
        /// `IsCustomActionTimeoutEnabled`.
        pub fn is_custom_action_timeout_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsCustomActionTimeoutEnabled", value.into());
            self
        }

        /// The lead time in weeks before the maintenance window.
        ///
        /// `LeadTimeInWeeks`.
        pub fn lead_time_in_weeks(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("LeadTimeInWeeks", value.into());
            self
        }

        /// The months when maintenance can be performed.
        ///
        /// `Months`. Allowed: [`Months`].
        pub fn months(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Months", value.into());
            self
        }

        /// The patching mode for the maintenance window.
        ///
        /// `PatchingMode`. Allowed: [`PatchingMode`].
        pub fn patching_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PatchingMode", value.into());
            self
        }

        /// The preference for the maintenance window scheduling.
        ///
        /// `Preference`. Allowed: [`Preference`].
        pub fn preference(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Preference", value.into());
            self
        }

        /// The weeks of the month when maintenance can be performed.
        ///
        /// `WeeksOfMonth`.
        pub fn weeks_of_month(mut self, value: impl Into<List<i64>>) -> Self {
            self.0.set("WeeksOfMonth", value.into());
            self
        }
    }

    impl From<MaintenanceWindow> for Json {
        fn from(value: MaintenanceWindow) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::ODB::CloudExadataInfrastructure`.
    ///
    /// Required: `Key`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tag(Properties);

    impl Tag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The key name of the tag. You can specify a value that's 1 to 128 Unicode characters in length and can't be prefixed with aws:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that's 1 to 256 characters in length. You can use any of the following characters: the set of Unicode letters, digits, whitespace, \_, ., /, =, +, and -.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<Tag> for Json {
        fn from(value: Tag) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `DaysOfWeek`.
        pub enum DaysOfWeek {
            Monday = "MONDAY",
            Tuesday = "TUESDAY",
            Wednesday = "WEDNESDAY",
            Thursday = "THURSDAY",
            Friday = "FRIDAY",
            Saturday = "SATURDAY",
            Sunday = "SUNDAY",
        }

        /// Words for `Months`.
        pub enum Months {
            January = "JANUARY",
            February = "FEBRUARY",
            March = "MARCH",
            April = "APRIL",
            May = "MAY",
            June = "JUNE",
            July = "JULY",
            August = "AUGUST",
            September = "SEPTEMBER",
            October = "OCTOBER",
            November = "NOVEMBER",
            December = "DECEMBER",
        }

        /// Words for `PatchingMode`.
        pub enum PatchingMode {
            Nonrolling = "NONROLLING",
            Rolling = "ROLLING",
        }

        /// Words for `Preference`.
        pub enum Preference {
            CustomPreference = "CUSTOM_PREFERENCE",
            NoPreference = "NO_PREFERENCE",
        }
    }
}

/// Property types and words of [`CloudVmCluster`].
pub mod cloud_vm_cluster {
    use crate::{Json, List, Properties, Value};

    /// Information about the data collection options enabled for a VM cluster.
    ///
    /// A property type of `AWS::ODB::CloudVmCluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataCollectionOptions(Properties);

    impl DataCollectionOptions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether diagnostic collection is enabled for the VM cluster.
        ///
        /// `IsDiagnosticsEventsEnabled`.
        pub fn is_diagnostics_events_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsDiagnosticsEventsEnabled", value.into());
            self
        }

        /// Specifies whether health monitoring is enabled for the VM cluster.
        ///
        /// `IsHealthMonitoringEnabled`.
        pub fn is_health_monitoring_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsHealthMonitoringEnabled", value.into());
            self
        }

        /// Specifies whether incident logs are enabled for the VM cluster.
        ///
        /// `IsIncidentLogsEnabled`.
        pub fn is_incident_logs_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsIncidentLogsEnabled", value.into());
            self
        }
    }

    impl From<DataCollectionOptions> for Json {
        fn from(value: DataCollectionOptions) -> Self {
            value.0.into()
        }
    }

    /// Information about a DB node.
    ///
    /// A property type of `AWS::ODB::CloudVmCluster`.
    ///
    /// Required: `DbServerId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DbNode(Properties);

    impl DbNode {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Oracle Cloud ID (OCID) of the backup IP address that's associated with the DB node.
        ///
        /// `BackupIpId`.
        pub fn backup_ip_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BackupIpId", value.into());
            self
        }

        /// The OCID of the second backup VNIC.
        ///
        /// `BackupVnic2Id`.
        pub fn backup_vnic2_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BackupVnic2Id", value.into());
            self
        }

        /// Number of CPU cores enabled on the DB node.
        ///
        /// `CpuCoreCount`.
        pub fn cpu_core_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("CpuCoreCount", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the DB node.
        ///
        /// `DbNodeArn`.
        pub fn db_node_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DbNodeArn", value.into());
            self
        }

        /// The unique identifier of the DB node.
        ///
        /// `DbNodeId`.
        pub fn db_node_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DbNodeId", value.into());
            self
        }

        /// The amount of local node storage, in gigabytes (GBs), that's allocated on the DB node.
        ///
        /// `DbNodeStorageSizeInGBs`.
        pub fn db_node_storage_size_in_gbs(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DbNodeStorageSizeInGBs", value.into());
            self
        }

        /// The unique identifier of the Db server that is associated with the DB node.
        ///
        /// `DbServerId`. Required.
        pub fn db_server_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DbServerId", value.into());
            self
        }

        /// The OCID of the DB system.
        ///
        /// `DbSystemId`.
        pub fn db_system_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DbSystemId", value.into());
            self
        }

        /// The OCID of the host IP address that's associated with the DB node.
        ///
        /// `HostIpId`.
        pub fn host_ip_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HostIpId", value.into());
            self
        }

        /// The host name for the DB node.
        ///
        /// `Hostname`.
        pub fn hostname(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Hostname", value.into());
            self
        }

        /// The allocated memory in GBs on the DB node.
        ///
        /// `MemorySizeInGBs`.
        pub fn memory_size_in_gbs(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MemorySizeInGBs", value.into());
            self
        }

        /// The OCID of the DB node.
        ///
        /// `Ocid`.
        pub fn ocid(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Ocid", value.into());
            self
        }

        /// The current status of the DB node.
        ///
        /// `Status`.
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }

        /// `Tags`.
        pub fn tags(mut self, value: impl Into<List<Tag>>) -> Self {
            self.0.set("Tags", value.into());
            self
        }

        /// The OCID of the second VNIC.
        ///
        /// `Vnic2Id`.
        pub fn vnic2_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Vnic2Id", value.into());
            self
        }

        /// The OCID of the VNIC.
        ///
        /// `VnicId`.
        pub fn vnic_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VnicId", value.into());
            self
        }
    }

    impl From<DbNode> for Json {
        fn from(value: DbNode) -> Self {
            value.0.into()
        }
    }

    /// An AWS Identity and Access Management (IAM) service role associated with the VM cluster.
    ///
    /// A property type of `AWS::ODB::CloudVmCluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IamRole(Properties);

    impl IamRole {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The AWS integration configuration settings for the AWS Identity and Access Management (IAM) service role.
        ///
        /// `AwsIntegration`.
        pub fn aws_integration(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AwsIntegration", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the AWS Identity and Access Management (IAM) service role.
        ///
        /// `IamRoleArn`.
        pub fn iam_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IamRoleArn", value.into());
            self
        }

        /// The current status of the AWS Identity and Access Management (IAM) service role.
        ///
        /// `Status`.
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }
    }

    impl From<IamRole> for Json {
        fn from(value: IamRole) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::ODB::CloudVmCluster`.
    ///
    /// Required: `Key`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tag(Properties);

    impl Tag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The key name of the tag. You can specify a value that's 1 to 128 Unicode characters in length and can't be prefixed with aws:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that's 1 to 256 characters in length. You can use any of the following characters: the set of Unicode letters, digits, whitespace, \_, ., /, =, +, and -.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<Tag> for Json {
        fn from(value: Tag) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `LicenseModel`.
        pub enum LicenseModel {
            BringYourOwnLicense = "BRING_YOUR_OWN_LICENSE",
            LicenseIncluded = "LICENSE_INCLUDED",
        }
    }
}

/// Property types and words of [`OdbNetwork`].
pub mod odb_network {
    use crate::{Json, List, Properties, Value};

    /// The configuration access for the cross-Region Amazon S3 database restore source for the ODB network.
    ///
    /// A property type of `AWS::ODB::OdbNetwork`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CrossRegionS3RestoreSourcesAccess(Properties);

    impl CrossRegionS3RestoreSourcesAccess {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The IPv4 addresses allowed for cross-Region Amazon S3 restore access.
        ///
        /// `Ipv4Addresses`.
        pub fn ipv4_addresses(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Ipv4Addresses", value.into());
            self
        }

        /// The AWS-Region for cross-Region Amazon S3 restore access.
        ///
        /// `Region`.
        pub fn region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Region", value.into());
            self
        }

        /// The status of the managed resource access.
        ///
        /// `Status`. Allowed: [`Status`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }
    }

    impl From<CrossRegionS3RestoreSourcesAccess> for Json {
        fn from(value: CrossRegionS3RestoreSourcesAccess) -> Self {
            value.0.into()
        }
    }

    /// The managed services configuration for the ODB network.
    ///
    /// A property type of `AWS::ODB::OdbNetwork`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ManagedServices(Properties);

    impl ManagedServices {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The access configuration for the cross-Region Amazon S3 database restore source.
        ///
        /// `CrossRegionS3RestoreSourcesAccess`.
        pub fn cross_region_s3_restore_sources_access(
            mut self,
            value: impl Into<List<CrossRegionS3RestoreSourcesAccess>>,
        ) -> Self {
            self.0
                .set("CrossRegionS3RestoreSourcesAccess", value.into());
            self
        }

        /// The AWS Key Management Service (KMS) access configuration.
        ///
        /// `KmsAccess`.
        pub fn kms_access(mut self, value: impl Into<Value<ManagedServicesKmsAccess>>) -> Self {
            self.0.set("KmsAccess", value.into());
            self
        }

        /// The managed Amazon S3 backup access configuration.
        ///
        /// `ManagedS3BackupAccess`.
        pub fn managed_s3_backup_access(
            mut self,
            value: impl Into<Value<ManagedServicesManagedS3BackupAccess>>,
        ) -> Self {
            self.0.set("ManagedS3BackupAccess", value.into());
            self
        }

        /// The IPv4 CIDR blocks for the managed services.
        ///
        /// `ManagedServicesIpv4Cidrs`.
        pub fn managed_services_ipv4_cidrs(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ManagedServicesIpv4Cidrs", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the resource gateway.
        ///
        /// `ResourceGatewayArn`.
        pub fn resource_gateway_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceGatewayArn", value.into());
            self
        }

        /// The Amazon S3 access configuration.
        ///
        /// `S3Access`.
        pub fn s3_access(mut self, value: impl Into<Value<ManagedServicesS3Access>>) -> Self {
            self.0.set("S3Access", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the service network.
        ///
        /// `ServiceNetworkArn`.
        pub fn service_network_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServiceNetworkArn", value.into());
            self
        }

        /// The service network endpoint configuration.
        ///
        /// `ServiceNetworkEndpoint`.
        pub fn service_network_endpoint(
            mut self,
            value: impl Into<Value<ManagedServicesServiceNetworkEndpoint>>,
        ) -> Self {
            self.0.set("ServiceNetworkEndpoint", value.into());
            self
        }

        /// The AWS Security Token Service (STS) access configuration.
        ///
        /// `StsAccess`.
        pub fn sts_access(mut self, value: impl Into<Value<ManagedServicesStsAccess>>) -> Self {
            self.0.set("StsAccess", value.into());
            self
        }

        /// The Zero-ETL access configuration.
        ///
        /// `ZeroEtlAccess`.
        pub fn zero_etl_access(
            mut self,
            value: impl Into<Value<ManagedServicesZeroEtlAccess>>,
        ) -> Self {
            self.0.set("ZeroEtlAccess", value.into());
            self
        }
    }

    impl From<ManagedServices> for Json {
        fn from(value: ManagedServices) -> Self {
            value.0.into()
        }
    }

    /// The AWS Key Management Service (KMS) access configuration.
    ///
    /// A property type of `AWS::ODB::OdbNetwork`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ManagedServicesKmsAccess(Properties);

    impl ManagedServicesKmsAccess {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The domain name for the AWS KMS access.
        ///
        /// `DomainName`.
        pub fn domain_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DomainName", value.into());
            self
        }

        /// The IPv4 addresses for the AWS KMS access.
        ///
        /// `Ipv4Addresses`.
        pub fn ipv4_addresses(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Ipv4Addresses", value.into());
            self
        }

        /// The endpoint policy for the AWS KMS access.
        ///
        /// `KmsPolicyDocument`.
        pub fn kms_policy_document(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsPolicyDocument", value.into());
            self
        }

        /// The status of the AWS KMS access.
        ///
        /// `Status`. Allowed: [`Status`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }
    }

    impl From<ManagedServicesKmsAccess> for Json {
        fn from(value: ManagedServicesKmsAccess) -> Self {
            value.0.into()
        }
    }

    /// The managed Amazon S3 backup access configuration.
    ///
    /// A property type of `AWS::ODB::OdbNetwork`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ManagedServicesManagedS3BackupAccess(Properties);

    impl ManagedServicesManagedS3BackupAccess {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The IPv4 addresses for the managed Amazon S3 backup access.
        ///
        /// `Ipv4Addresses`.
        pub fn ipv4_addresses(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Ipv4Addresses", value.into());
            self
        }

        /// The status of the managed Amazon S3 backup access.
        ///
        /// `Status`. Allowed: [`Status`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }
    }

    impl From<ManagedServicesManagedS3BackupAccess> for Json {
        fn from(value: ManagedServicesManagedS3BackupAccess) -> Self {
            value.0.into()
        }
    }

    /// The Amazon S3 access configuration.
    ///
    /// A property type of `AWS::ODB::OdbNetwork`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ManagedServicesS3Access(Properties);

    impl ManagedServicesS3Access {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The domain name for the Amazon S3 access.
        ///
        /// `DomainName`.
        pub fn domain_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DomainName", value.into());
            self
        }

        /// The IPv4 addresses for the Amazon S3 access.
        ///
        /// `Ipv4Addresses`.
        pub fn ipv4_addresses(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Ipv4Addresses", value.into());
            self
        }

        /// The endpoint policy for the Amazon S3 access.
        ///
        /// `S3PolicyDocument`.
        pub fn s3_policy_document(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3PolicyDocument", value.into());
            self
        }

        /// The status of the Amazon S3 access.
        ///
        /// `Status`. Allowed: [`Status`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }
    }

    impl From<ManagedServicesS3Access> for Json {
        fn from(value: ManagedServicesS3Access) -> Self {
            value.0.into()
        }
    }

    /// The service network endpoint configuration.
    ///
    /// A property type of `AWS::ODB::OdbNetwork`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ManagedServicesServiceNetworkEndpoint(Properties);

    impl ManagedServicesServiceNetworkEndpoint {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The identifier of the VPC endpoint.
        ///
        /// `VpcEndpointId`.
        pub fn vpc_endpoint_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VpcEndpointId", value.into());
            self
        }

        /// The type of the VPC endpoint.
        ///
        /// `VpcEndpointType`. Allowed: [`VpcEndpointType`].
        pub fn vpc_endpoint_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VpcEndpointType", value.into());
            self
        }
    }

    impl From<ManagedServicesServiceNetworkEndpoint> for Json {
        fn from(value: ManagedServicesServiceNetworkEndpoint) -> Self {
            value.0.into()
        }
    }

    /// The AWS Security Token Service (STS) access configuration.
    ///
    /// A property type of `AWS::ODB::OdbNetwork`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ManagedServicesStsAccess(Properties);

    impl ManagedServicesStsAccess {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The domain name for the AWS STS access.
        ///
        /// `DomainName`.
        pub fn domain_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DomainName", value.into());
            self
        }

        /// The IPv4 addresses for the AWS STS access.
        ///
        /// `Ipv4Addresses`.
        pub fn ipv4_addresses(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Ipv4Addresses", value.into());
            self
        }

        /// The status of the AWS STS access.
        ///
        /// `Status`. Allowed: [`Status`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }

        /// The endpoint policy for the AWS STS access.
        ///
        /// `StsPolicyDocument`.
        pub fn sts_policy_document(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StsPolicyDocument", value.into());
            self
        }
    }

    impl From<ManagedServicesStsAccess> for Json {
        fn from(value: ManagedServicesStsAccess) -> Self {
            value.0.into()
        }
    }

    /// The Zero-ETL access configuration.
    ///
    /// A property type of `AWS::ODB::OdbNetwork`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ManagedServicesZeroEtlAccess(Properties);

    impl ManagedServicesZeroEtlAccess {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The CIDR block for the Zero-ETL access.
        ///
        /// `Cidr`.
        pub fn cidr(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Cidr", value.into());
            self
        }

        /// The status of the Zero-ETL access.
        ///
        /// `Status`. Allowed: [`Status`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }
    }

    impl From<ManagedServicesZeroEtlAccess> for Json {
        fn from(value: ManagedServicesZeroEtlAccess) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::ODB::OdbNetwork`.
    ///
    /// Required: `Key`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tag(Properties);

    impl Tag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The key name of the tag. You can specify a value that's 1 to 128 Unicode characters in length and can't be prefixed with aws:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that's 1 to 256 characters in length. You can use any of the following characters: the set of Unicode letters, digits, whitespace, \_, ., /, =, +, and -.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<Tag> for Json {
        fn from(value: Tag) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `KmsAccess`.
        pub enum KmsAccess {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `S3Access`.
        pub enum S3Access {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `StsAccess`.
        pub enum StsAccess {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `ZeroEtlAccess`.
        pub enum ZeroEtlAccess {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }

        /// Words for `Status`.
        pub enum Status {
            Enabled = "ENABLED",
            Enabling = "ENABLING",
            Disabled = "DISABLED",
            Disabling = "DISABLING",
        }

        /// Words for `VpcEndpointType`.
        pub enum VpcEndpointType {
            Servicenetwork = "SERVICENETWORK",
        }
    }
}

/// Property types of [`OdbPeeringConnection`].
pub mod odb_peering_connection {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::ODB::OdbPeeringConnection`.
    ///
    /// Required: `Key`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tag(Properties);

    impl Tag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The key name of the tag. You can specify a value that's 1 to 128 Unicode characters in length and can't be prefixed with aws:. You can use any of the following characters: Unicode letters, digits, whitespace, \_, ., :, /, =, +, @, -, and ".
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that's 1 to 256 characters in length. You can use any of the following characters: Unicode letters, digits, whitespace, \_, ., /, =, +, and -.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<Tag> for Json {
        fn from(value: Tag) -> Self {
            value.0.into()
        }
    }
}
