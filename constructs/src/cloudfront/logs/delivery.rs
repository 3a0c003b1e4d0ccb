//! How lines get from a distribution to where they are kept.

use super::super::Distribution;
use super::access_logs::{AccessLogs, Destination};
use crate::cfn::logs as cfn;
use crate::construct::Construct;
use crate::handle::Handle;
use crate::hatch::Hatch;
use crate::policy::{Principal, Statement};
use crate::problem::Problem;
use crate::region::Region;
use crate::s3::Bucket;
use crate::scope::Scope;
use crate::unique_name::unique_name;
use crate::value::Pseudo;

/// Lines about the requests of a distribution, in a stack of us-east-1.
///
/// [`Distribution::access_logs`] does the same for a distribution in that region. A distribution elsewhere
/// has its logs in a stack that comes after its own. It has one at most.
///
/// It is made of an `AWS::Logs::DeliverySource`, a `DeliveryDestination` and a `Delivery`; see
/// [Configure standard logging (v2)](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/standard-logging.html).
///
/// # Example
///
/// ```
/// use palisade::cloudfront::{Distribution, DistributionLogs, Origin};
/// use palisade::logs::LogGroup;
/// use palisade::{App, Region};
///
/// let mut app = App::new();
/// let site = app.stack("Site", Region::EuNorth1);
/// let cdn = site.add("Cdn", Distribution::new(Origin::http("site.example.com")));
///
/// let logs = app.stack("Logs", Region::UsEast1);
/// let lines = logs.add("Lines", LogGroup::new());
/// logs.add("Requests", DistributionLogs::new(cdn, lines));
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Debug)]
#[must_use = "a construct does nothing until it is added to a stack"]
pub struct DistributionLogs {
    distribution: Handle<Distribution>,
    logs: AccessLogs,
    hatch: Hatch<cfn::Delivery>,
}

/// What a [`DistributionLogs`] is made of.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct DistributionLogsParts {
    /// From where lines come.
    pub source: Handle<cfn::DeliverySource>,
    /// Where they go.
    pub destination: Handle<cfn::DeliveryDestination>,
    /// What they tell.
    pub delivery: Handle<cfn::Delivery>,
}

impl DistributionLogs {
    /// Lines about requests of a distribution, to a log group, a bucket, or [`AccessLogs`].
    pub fn new(distribution: Handle<Distribution>, logs: impl Into<AccessLogs>) -> Self {
        Self {
            distribution,
            logs: logs.into(),
            hatch: Hatch::default(),
        }
    }

    /// Changes the level-1 delivery: for what this construct does not offer.
    pub fn level1(mut self, change: impl FnOnce(cfn::Delivery) -> cfn::Delivery + 'static) -> Self {
        self.hatch.push(change);
        self
    }
}

impl Construct for DistributionLogs {
    type Output = DistributionLogsParts;

    fn build(self, scope: &mut Scope<'_>) -> DistributionLogsParts {
        if scope.region() != Region::UsEast1 {
            let region = scope.region().name();
            let message = format!(
                "lines of a distribution are sent from us-east-1, but the stack is in `{region}`"
            );
            scope.report(Problem::new(message).hint(
                "add `DistributionLogs::new(cdn, ..)` to a stack in us-east-1 that comes after this one",
            ));
        }
        self.logs.check(scope);
        let name = unique_name(scope, 60);
        let source = cfn::DeliverySource::new()
            .name(name.clone())
            .log_type("ACCESS_LOGS")
            .resource_arn(self.distribution.arn());
        let source = scope.add("Source", source);

        let mut destination = cfn::DeliveryDestination::new()
            .name(name.clone())
            .output_format(self.logs.format.name());
        let bucket = match &self.logs.to {
            Destination::Group(group) => {
                destination = destination.destination_resource_arn(group.arn());
                None
            }
            Destination::Stream(arn) => {
                destination = destination.destination_resource_arn(arn.clone());
                None
            }
            Destination::Bucket(bucket) => {
                destination = destination.destination_resource_arn(bucket.arn());
                Some(*bucket)
            }
        };
        let destination = scope.add("Destination", destination);

        let mut delivery = cfn::Delivery::new()
            .delivery_source_name(name)
            .delivery_destination_arn(destination.arn());
        if let Some(files) = self.logs.files.clone() {
            delivery = delivery.s3_suffix_path(files);
        }
        if self.logs.hive_paths {
            delivery = delivery.s3_enable_hive_compatible_path(true);
        }
        delivery = delivery.record_fields(self.logs.into_fields());
        let delivery = scope.add("Delivery", self.hatch.apply(delivery));
        // The delivery names its source by a name, which CloudFormation sees no need in.
        scope.resource_mut(delivery).depends_on(source);
        if let Some(bucket) = bucket {
            allow(bucket, scope);
            // Without the policy CloudWatch Logs writes one of its own, and CloudFormation's is in its way.
            scope.after_policy(delivery, bucket);
        }
        DistributionLogsParts {
            source,
            destination,
            delivery,
        }
    }
}

/// Lets deliveries of this account write to a bucket.
///
/// See [Logs sent to Amazon S3](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-infrastructure-V2-S3.html).
fn allow(bucket: Handle<Bucket>, scope: &mut Scope<'_>) {
    let account = bucket.account();
    let sources = crate::text!(
        "arn:",
        Pseudo::Partition,
        ":logs:us-east-1:",
        account.clone(),
        ":delivery-source:*"
    );
    let files = crate::text!(bucket.arn(), "/AWSLogs/", account.clone(), "/*");
    let write = Statement::allow(["s3:PutObject"])
        .principal(Principal::service("delivery.logs.amazonaws.com"))
        .resource(files)
        .condition("StringEquals", "s3:x-amz-acl", "bucket-owner-full-control")
        .condition("StringEquals", "aws:SourceAccount", account)
        .condition("ArnLike", "aws:SourceArn", sources);
    scope.allow(bucket, write);
}
