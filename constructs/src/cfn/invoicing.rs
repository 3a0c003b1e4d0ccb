//! `AWS::Invoicing`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// An invoice unit is a set of mutually exclusive account that correspond to your business entity. Invoice units allow you separate AWS account costs and configures your invoice for each business entity going forward.
///
/// [`AWS::Invoicing::InvoiceUnit`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-invoicing-invoiceunit.html).
///
/// Required: `InvoiceReceiver`, `Name`, `Rule`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct InvoiceUnit(Properties);

impl InvoiceUnit {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The assigned description for an invoice unit. This information can't be modified or deleted.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The account that receives invoices related to the invoice unit.
    ///
    /// `InvoiceReceiver`. Required. A change replaces the resource.
    pub fn invoice_receiver(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("InvoiceReceiver", value.into());
        self
    }

    /// A unique name that is distinctive within your AWS .
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The tag structure that contains a tag key and value.
    ///
    /// `ResourceTags`.
    pub fn resource_tags(mut self, value: impl Into<List<invoice_unit::ResourceTag>>) -> Self {
        self.0.set("ResourceTags", value.into());
        self
    }

    /// An `InvoiceUnitRule` object used the categorize invoice units.
    ///
    /// `Rule`. Required.
    pub fn rule(mut self, value: impl Into<Value<invoice_unit::Rule>>) -> Self {
        self.0.set("Rule", value.into());
        self
    }

    /// Whether the invoice unit based tax inheritance is/ should be enabled or disabled.
    ///
    /// `TaxInheritanceDisabled`.
    pub fn tax_inheritance_disabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("TaxInheritanceDisabled", value.into());
        self
    }
}

impl Resource for InvoiceUnit {
    const TYPE: &'static str = "AWS::Invoicing::InvoiceUnit";
}

impl Construct for InvoiceUnit {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<InvoiceUnit> for Properties {
    fn from(value: InvoiceUnit) -> Self {
        value.0
    }
}

impl Handle<InvoiceUnit> {
    /// The ARN to identify an invoice unit. This information can't be modified or deleted.
    ///
    /// `Fn::GetAtt` of `InvoiceUnitArn`.
    #[must_use]
    pub fn invoice_unit_arn(self) -> Value<String> {
        self.attribute("InvoiceUnitArn")
    }

    /// The last time the invoice unit was updated. This is important to determine the version of invoice unit configuration used to create the invoices. Any invoice created after this modified time will use this invoice unit configuration.
    ///
    /// `Fn::GetAtt` of `LastModified`.
    #[must_use]
    pub fn last_modified(self) -> Value<f64> {
        self.attribute("LastModified")
    }
}

/// Creates and manages a procurement portal preference configuration for e-invoice delivery and purchase order retrieval.
///
/// [`AWS::Invoicing::ProcurementPortalPreference`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-invoicing-procurementportalpreference.html).
///
/// Required: `BuyerDomain`, `BuyerIdentifier`, `Contacts`, `EinvoiceDeliveryEnabled`, `ProcurementPortalName`, `PurchaseOrderRetrievalEnabled`, `SupplierDomain`, `SupplierIdentifier`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ProcurementPortalPreference(Properties);

impl ProcurementPortalPreference {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The domain identifier for the buyer in the procurement portal.
    ///
    /// `BuyerDomain`. Required. Allowed: [`BuyerDomain`](procurement_portal_preference::BuyerDomain). A change replaces the resource.
    pub fn buyer_domain(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BuyerDomain", value.into());
        self
    }

    /// The unique identifier for the buyer in the procurement portal.
    ///
    /// `BuyerIdentifier`. Required. A change replaces the resource.
    pub fn buyer_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BuyerIdentifier", value.into());
        self
    }

    /// List of contact information for portal administrators and technical contacts.
    ///
    /// `Contacts`. Required.
    pub fn contacts(
        mut self,
        value: impl Into<List<procurement_portal_preference::Contact>>,
    ) -> Self {
        self.0.set("Contacts", value.into());
        self
    }

    /// Indicates whether e-invoice delivery is enabled for this procurement portal preference.
    ///
    /// `EinvoiceDeliveryEnabled`. Required.
    pub fn einvoice_delivery_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("EinvoiceDeliveryEnabled", value.into());
        self
    }

    /// Specifies the preferences for e-invoice delivery.
    ///
    /// `EinvoiceDeliveryPreference`.
    pub fn einvoice_delivery_preference(
        mut self,
        value: impl Into<Value<procurement_portal_preference::EinvoiceDeliveryPreference>>,
    ) -> Self {
        self.0.set("EinvoiceDeliveryPreference", value.into());
        self
    }

    /// The endpoint URL where e-invoices are delivered to the procurement portal.
    ///
    /// `ProcurementPortalInstanceEndpoint`.
    pub fn procurement_portal_instance_endpoint(mut self, value: impl Into<Value<String>>) -> Self {
        self.0
            .set("ProcurementPortalInstanceEndpoint", value.into());
        self
    }

    /// The name of the procurement portal.
    ///
    /// `ProcurementPortalName`. Required. Allowed: [`ProcurementPortalName`](procurement_portal_preference::ProcurementPortalName). A change replaces the resource.
    pub fn procurement_portal_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProcurementPortalName", value.into());
        self
    }

    /// The shared secret or authentication credential used for secure communication with the procurement portal.
    ///
    /// `ProcurementPortalSharedSecret`.
    pub fn procurement_portal_shared_secret(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProcurementPortalSharedSecret", value.into());
        self
    }

    /// Indicates whether purchase order retrieval is enabled for this procurement portal preference.
    ///
    /// `PurchaseOrderRetrievalEnabled`. Required.
    pub fn purchase_order_retrieval_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("PurchaseOrderRetrievalEnabled", value.into());
        self
    }

    /// Specifies criteria for selecting which invoices should be processed.
    ///
    /// `Selector`.
    pub fn selector(
        mut self,
        value: impl Into<Value<procurement_portal_preference::ProcurementPortalPreferenceSelector>>,
    ) -> Self {
        self.0.set("Selector", value.into());
        self
    }

    /// The domain identifier for the supplier in the procurement portal.
    ///
    /// `SupplierDomain`. Required. Allowed: [`SupplierDomain`](procurement_portal_preference::SupplierDomain). A change replaces the resource.
    pub fn supplier_domain(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SupplierDomain", value.into());
        self
    }

    /// The unique identifier for the supplier in the procurement portal.
    ///
    /// `SupplierIdentifier`. Required. A change replaces the resource.
    pub fn supplier_identifier(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SupplierIdentifier", value.into());
        self
    }

    /// The tags associated with this procurement portal preference.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<procurement_portal_preference::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Configuration settings for the test environment of the procurement portal.
    ///
    /// `TestEnvPreference`.
    pub fn test_env_preference(
        mut self,
        value: impl Into<Value<procurement_portal_preference::TestEnvPreference>>,
    ) -> Self {
        self.0.set("TestEnvPreference", value.into());
        self
    }
}

impl Resource for ProcurementPortalPreference {
    const TYPE: &'static str = "AWS::Invoicing::ProcurementPortalPreference";
}

impl Construct for ProcurementPortalPreference {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ProcurementPortalPreference> for Properties {
    fn from(value: ProcurementPortalPreference) -> Self {
        value.0
    }
}

impl Handle<ProcurementPortalPreference> {
    /// The AWS account ID associated with this procurement portal preference.
    ///
    /// `Fn::GetAtt` of `AwsAccountId`.
    #[must_use]
    pub fn aws_account_id(self) -> Value<String> {
        self.attribute("AwsAccountId")
    }

    /// The date and time when the procurement portal preference was created.
    ///
    /// `Fn::GetAtt` of `CreateDate`.
    #[must_use]
    pub fn create_date(self) -> Value<String> {
        self.attribute("CreateDate")
    }

    /// The current status of the e-invoice delivery preference.
    ///
    /// `Fn::GetAtt` of `EinvoiceDeliveryPreferenceStatus`.
    #[must_use]
    pub fn einvoice_delivery_preference_status(self) -> Value<String> {
        self.attribute("EinvoiceDeliveryPreferenceStatus")
    }

    /// The date and time when the procurement portal preference was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdateDate`.
    #[must_use]
    pub fn last_update_date(self) -> Value<String> {
        self.attribute("LastUpdateDate")
    }

    /// The Amazon Resource Name (ARN) of the procurement portal preference.
    ///
    /// `Fn::GetAtt` of `ProcurementPortalPreferenceArn`.
    #[must_use]
    pub fn procurement_portal_preference_arn(self) -> Value<String> {
        self.attribute("ProcurementPortalPreferenceArn")
    }

    /// The endpoint URL used for retrieving purchase orders from the procurement portal.
    ///
    /// `Fn::GetAtt` of `PurchaseOrderRetrievalEndpoint`.
    #[must_use]
    pub fn purchase_order_retrieval_endpoint(self) -> Value<String> {
        self.attribute("PurchaseOrderRetrievalEndpoint")
    }

    /// The current status of the purchase order retrieval preference.
    ///
    /// `Fn::GetAtt` of `PurchaseOrderRetrievalPreferenceStatus`.
    #[must_use]
    pub fn purchase_order_retrieval_preference_status(self) -> Value<String> {
        self.attribute("PurchaseOrderRetrievalPreferenceStatus")
    }

    /// The version number of the procurement portal preference configuration.
    ///
    /// `Fn::GetAtt` of `Version`.
    #[must_use]
    pub fn version(self) -> Value<i64> {
        self.attribute("Version")
    }
}

/// Property types of [`InvoiceUnit`].
pub mod invoice_unit {
    use crate::{Json, List, Properties, Value};

    /// The tag structure that contains a tag key and value.
    ///
    /// A property type of `AWS::Invoicing::InvoiceUnit`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResourceTag(Properties);

    impl ResourceTag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The object key of your of your resource tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The specific value of the resource tag.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<ResourceTag> for Json {
        fn from(value: ResourceTag) -> Self {
            value.0.into()
        }
    }

    /// The `InvoiceUnitRule` object used to update invoice units.
    ///
    /// A property type of `AWS::Invoicing::InvoiceUnit`.
    ///
    /// Required: `LinkedAccounts`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Rule(Properties);

    impl Rule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The list of `LINKED_ACCOUNT` IDs where charges are included within the invoice unit.
        ///
        /// `LinkedAccounts`. Required.
        pub fn linked_accounts(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("LinkedAccounts", value.into());
            self
        }
    }

    impl From<Rule> for Json {
        fn from(value: Rule) -> Self {
            value.0.into()
        }
    }
}

/// Property types and words of [`ProcurementPortalPreference`].
pub mod procurement_portal_preference {
    use crate::{Json, List, Properties, Value};

    /// Contact information for a person or role associated with the procurement portal preference.
    ///
    /// A property type of `AWS::Invoicing::ProcurementPortalPreference`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Contact(Properties);

    impl Contact {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The email address of the contact person or role.
        ///
        /// `Email`.
        pub fn email(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Email", value.into());
            self
        }

        /// The name of the contact person or role.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<Contact> for Json {
        fn from(value: Contact) -> Self {
            value.0.into()
        }
    }

    /// Specifies the preferences for e-invoice delivery.
    ///
    /// A property type of `AWS::Invoicing::ProcurementPortalPreference`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EinvoiceDeliveryPreference(Properties);

    impl EinvoiceDeliveryPreference {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The method to use for testing the connection to the procurement portal.
        ///
        /// `ConnectionTestingMethod`. Allowed: [`ConnectionTestingMethod`].
        pub fn connection_testing_method(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConnectionTestingMethod", value.into());
            self
        }

        /// The ISO 8601 date-time when e-invoice delivery should be activated.
        ///
        /// `EinvoiceDeliveryActivationDate`.
        pub fn einvoice_delivery_activation_date(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0.set("EinvoiceDeliveryActivationDate", value.into());
            self
        }

        /// The types of attachments to include with the e-invoice delivery.
        ///
        /// `EinvoiceDeliveryAttachmentTypes`. Allowed: [`EinvoiceDeliveryAttachmentTypes`].
        pub fn einvoice_delivery_attachment_types(
            mut self,
            value: impl Into<List<String>>,
        ) -> Self {
            self.0.set("EinvoiceDeliveryAttachmentTypes", value.into());
            self
        }

        /// The types of e-invoice documents to be delivered.
        ///
        /// `EinvoiceDeliveryDocumentTypes`. Allowed: [`EinvoiceDeliveryDocumentTypes`].
        pub fn einvoice_delivery_document_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("EinvoiceDeliveryDocumentTypes", value.into());
            self
        }

        /// The communication protocol to use for e-invoice delivery.
        ///
        /// `Protocol`. Allowed: [`Protocol`].
        pub fn protocol(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Protocol", value.into());
            self
        }

        /// The sources of purchase order data.
        ///
        /// `PurchaseOrderDataSources`.
        pub fn purchase_order_data_sources(
            mut self,
            value: impl Into<List<PurchaseOrderDataSource>>,
        ) -> Self {
            self.0.set("PurchaseOrderDataSources", value.into());
            self
        }
    }

    impl From<EinvoiceDeliveryPreference> for Json {
        fn from(value: EinvoiceDeliveryPreference) -> Self {
            value.0.into()
        }
    }

    /// Specifies criteria for selecting which invoices should be processed.
    ///
    /// A property type of `AWS::Invoicing::ProcurementPortalPreference`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProcurementPortalPreferenceSelector(Properties);

    impl ProcurementPortalPreferenceSelector {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of invoice unit identifiers to which this preference applies.
        ///
        /// `InvoiceUnitArns`.
        pub fn invoice_unit_arns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("InvoiceUnitArns", value.into());
            self
        }
    }

    impl From<ProcurementPortalPreferenceSelector> for Json {
        fn from(value: ProcurementPortalPreferenceSelector) -> Self {
            value.0.into()
        }
    }

    /// Specifies the source configuration for retrieving purchase order data.
    ///
    /// A property type of `AWS::Invoicing::ProcurementPortalPreference`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PurchaseOrderDataSource(Properties);

    impl PurchaseOrderDataSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of e-invoice document that requires purchase order data.
        ///
        /// `EinvoiceDeliveryDocumentType`. Allowed: [`EinvoiceDeliveryDocumentType`].
        pub fn einvoice_delivery_document_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EinvoiceDeliveryDocumentType", value.into());
            self
        }

        /// The type of source for purchase order data.
        ///
        /// `PurchaseOrderDataSourceType`. Allowed: [`PurchaseOrderDataSourceType`].
        pub fn purchase_order_data_source_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PurchaseOrderDataSourceType", value.into());
            self
        }
    }

    impl From<PurchaseOrderDataSource> for Json {
        fn from(value: PurchaseOrderDataSource) -> Self {
            value.0.into()
        }
    }

    /// A tag key-value pair.
    ///
    /// A property type of `AWS::Invoicing::ProcurementPortalPreference`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tag(Properties);

    impl Tag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The tag key.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The tag value.
        ///
        /// `Value`. Required.
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

    /// Configuration settings for the test environment of the procurement portal.
    ///
    /// A property type of `AWS::Invoicing::ProcurementPortalPreference`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TestEnvPreference(Properties);

    impl TestEnvPreference {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The domain identifier for the buyer in the test environment.
        ///
        /// `BuyerDomain`. Allowed: [`BuyerDomain`].
        pub fn buyer_domain(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BuyerDomain", value.into());
            self
        }

        /// The unique identifier for the buyer in the test environment.
        ///
        /// `BuyerIdentifier`.
        pub fn buyer_identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BuyerIdentifier", value.into());
            self
        }

        /// The endpoint URL for e-invoice delivery in the test environment.
        ///
        /// `ProcurementPortalInstanceEndpoint`.
        pub fn procurement_portal_instance_endpoint(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0
                .set("ProcurementPortalInstanceEndpoint", value.into());
            self
        }

        /// The shared secret for secure communication in the test environment.
        ///
        /// `ProcurementPortalSharedSecret`.
        pub fn procurement_portal_shared_secret(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ProcurementPortalSharedSecret", value.into());
            self
        }

        /// The domain identifier for the supplier in the test environment.
        ///
        /// `SupplierDomain`. Allowed: [`SupplierDomain`].
        pub fn supplier_domain(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SupplierDomain", value.into());
            self
        }

        /// The unique identifier for the supplier in the test environment.
        ///
        /// `SupplierIdentifier`.
        pub fn supplier_identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SupplierIdentifier", value.into());
            self
        }
    }

    impl From<TestEnvPreference> for Json {
        fn from(value: TestEnvPreference) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `BuyerDomain`.
        pub enum BuyerDomain {
            NetworkID = "NetworkID",
        }

        /// Words for `ProcurementPortalName`.
        pub enum ProcurementPortalName {
            SapBusinessNetwork = "SAP_BUSINESS_NETWORK",
            Coupa = "COUPA",
        }

        /// Words for `SupplierDomain`.
        pub enum SupplierDomain {
            NetworkID = "NetworkID",
        }

        /// Words for `ConnectionTestingMethod`.
        pub enum ConnectionTestingMethod {
            ProdEnvDollarTest = "PROD_ENV_DOLLAR_TEST",
            TestEnvReplayTest = "TEST_ENV_REPLAY_TEST",
        }

        /// Words for `EinvoiceDeliveryAttachmentTypes`.
        pub enum EinvoiceDeliveryAttachmentTypes {
            InvoicePdf = "INVOICE_PDF",
            RfpPdf = "RFP_PDF",
        }

        /// Words for `EinvoiceDeliveryDocumentTypes`.
        pub enum EinvoiceDeliveryDocumentTypes {
            AwsCloudInvoice = "AWS_CLOUD_INVOICE",
            AwsCloudCreditMemo = "AWS_CLOUD_CREDIT_MEMO",
            AwsMarketplaceInvoice = "AWS_MARKETPLACE_INVOICE",
            AwsMarketplaceCreditMemo = "AWS_MARKETPLACE_CREDIT_MEMO",
            AwsRequestForPayment = "AWS_REQUEST_FOR_PAYMENT",
        }

        /// Words for `Protocol`.
        pub enum Protocol {
            Cxml = "CXML",
        }

        /// Words for `EinvoiceDeliveryDocumentType`.
        pub enum EinvoiceDeliveryDocumentType {
            AwsCloudInvoice = "AWS_CLOUD_INVOICE",
            AwsCloudCreditMemo = "AWS_CLOUD_CREDIT_MEMO",
            AwsMarketplaceInvoice = "AWS_MARKETPLACE_INVOICE",
            AwsMarketplaceCreditMemo = "AWS_MARKETPLACE_CREDIT_MEMO",
            AwsRequestForPayment = "AWS_REQUEST_FOR_PAYMENT",
        }

        /// Words for `PurchaseOrderDataSourceType`.
        pub enum PurchaseOrderDataSourceType {
            AssociatedPurchaseOrderRequired = "ASSOCIATED_PURCHASE_ORDER_REQUIRED",
            PurchaseOrderNotRequired = "PURCHASE_ORDER_NOT_REQUIRED",
        }
    }
}
