//! What a web ACL writes down.

use super::web_acl::WebAcl;
use crate::arn::AnyArn;
use crate::cfn::wafv2 as cfn;
use crate::cfn::wafv2::logging_configuration as properties;
use crate::handle::Handle;
use crate::logs::{LogGroup, Retention};
use crate::scope::Scope;
use crate::text;
use crate::unique_name::unique_name;
use crate::value::{Pseudo, Value};

/// Headers that let their owner in: they are not written down.
const SECRET: [&str; 2] = ["authorization", "cookie"];

/// Where requests are written down, and which.
#[derive(Debug)]
pub(super) struct Logs {
    pub(super) destination: Destination,
    pub(super) without_allowed: bool,
}

#[derive(Debug)]
pub(super) enum Destination {
    /// A log group of the web ACL's own.
    Own(Retention),
    /// Anything that takes logs of AWS WAF, by its ARN.
    Other(Value<AnyArn>),
    None,
}

impl Logs {
    /// Returns the log group, if there is one of the web ACL's own.
    pub(super) fn declare(
        self,
        acl: Handle<WebAcl>,
        scope: &mut Scope<'_>,
    ) -> Option<Handle<LogGroup>> {
        let (group, destination) = match self.destination {
            Destination::None => return None,
            Destination::Other(arn) => (None, Value::<String>::from(arn)),
            Destination::Own(retention) => {
                let name = text!("aws-waf-logs-", unique_name(scope, 128));
                let group = scope.add("Logs", LogGroup::new().name(name).retention(retention));
                (Some(group), arn_without_star(group))
            }
        };
        let secret: Vec<properties::FieldToMatch> = SECRET
            .into_iter()
            .map(|name| {
                let header = properties::FieldToMatchSingleHeader::new().name(name);
                properties::FieldToMatch::new().single_header(header)
            })
            .collect();
        let mut logging = cfn::LoggingConfiguration::new()
            .resource_arn(acl.arn())
            .log_destination_configs([destination])
            .redacted_fields(secret);
        if self.without_allowed {
            logging = logging.logging_filter(dropping_allowed());
        }
        scope.add("Logging", logging);
        group
    }
}

/// AWS WAF wants the ARN of a log group without the `:*` that `Fn::GetAtt` gives:
/// [Sending to CloudWatch Logs](https://docs.aws.amazon.com/waf/latest/developerguide/logging-cw-logs.html).
fn arn_without_star(group: Handle<LogGroup>) -> Value<String> {
    text!(
        "arn:",
        Pseudo::Partition,
        ":logs:",
        group.region(),
        ":",
        group.account(),
        ":log-group:",
        group.name()
    )
}

fn dropping_allowed() -> properties::LoggingFilter {
    let allowed = properties::ConditionActionCondition::new().action("ALLOW");
    let filter = properties::Filter::new()
        .behavior("DROP")
        .requirement("MEETS_ALL")
        .conditions([properties::Condition::new().action_condition(allowed)]);
    properties::LoggingFilter::new()
        .default_behavior("KEEP")
        .filters([filter])
}
