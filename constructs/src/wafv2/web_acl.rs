//! Web ACLs: which requests reach a site.

use std::collections::BTreeSet;

use super::ip_set::scope_name;
use super::managed_rules::ManagedRules;
use super::rule::{Rule, visible};
use super::web_acl_logs::{Destination, Logs};
use crate::arn::{AnyArn, Arn};
use crate::cfn::wafv2 as cfn;
use crate::construct::Construct;
use crate::handle::Handle;
use crate::hatch::Hatch;
use crate::logs::{LogGroup, Retention};
use crate::problem::Problem;
use crate::resource::{LevelTwo, Resource};
use crate::scope::Scope;
use crate::value::Value;

/// A web ACL: rules that requests must pass before they reach a distribution, a user pool, and so on.
///
/// It is for CloudFront, which only takes web ACLs of us-east-1: a stack of another region puts it into the
/// app's edge stack. [`WebAcl::regional`] makes it for the stack's own region.
///
/// By default a request passes unless a rule refuses it. Rules of one's own come first, then four more,
/// which take 927 of the 1,500 units of capacity that cost nothing extra
/// ([Web ACL capacity units](https://docs.aws.amazon.com/waf/latest/developerguide/aws-waf-capacity-units.html)):
///
/// - addresses that Amazon saw in attacks: [`ManagedRules::IpReputation`];
/// - more than 2,000 requests from one address in five minutes;
/// - what attacks have in common: [`ManagedRules::Common`];
/// - requests that look for known holes: [`ManagedRules::KnownBadInputs`].
///
/// Every request is written to a log group, which keeps it for a year, without its `Authorization` and
/// `Cookie` headers; each rule has metrics.
/// See [`AWS::WAFv2::WebACL`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webacl.html).
///
/// # Example
///
/// ```
/// use palisade::cloudfront::Distribution;
/// use palisade::s3::Bucket;
/// use palisade::wafv2::{Rule, WebAcl};
/// use palisade::{App, Region};
///
/// let mut app = App::new();
/// let stack = app.stack("Site", Region::EuNorth1);
/// let firewall = stack.add("Firewall", WebAcl::new().rule(Rule::countries("Sanctions", ["KP"])));
/// let files = stack.add("Files", Bucket::new());
/// stack.add("Cdn", Distribution::new(files).web_acl(firewall));
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Debug)]
#[must_use = "a construct does nothing until it is added to a stack"]
pub struct WebAcl {
    name: Option<Value<String>>,
    description: Option<Value<String>>,
    rules: Vec<Rule>,
    rate_limit: u32,
    without_defaults: bool,
    block_by_default: bool,
    regional: bool,
    protected: Vec<Value<AnyArn>>,
    logs: Logs,
    hatch: Hatch<cfn::WebACL>,
}

/// What a [`WebAcl`] is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct WebAclParts {
    /// The web ACL.
    pub acl: Handle<WebAcl>,
    /// The log group, if the web ACL has one of its own.
    pub log_group: Option<Handle<LogGroup>>,
}

impl Default for WebAcl {
    fn default() -> Self {
        Self {
            name: None,
            description: None,
            rules: Vec::new(),
            rate_limit: 2000,
            without_defaults: false,
            block_by_default: false,
            regional: false,
            protected: Vec::new(),
            logs: Logs {
                destination: Destination::Own(Retention::OneYear),
                without_allowed: false,
            },
            hatch: Hatch::default(),
        }
    }
}

impl WebAcl {
    /// A web ACL with the defaults above.
    pub fn new() -> Self {
        Self::default()
    }

    /// Names the web ACL. Defaults to a name that CloudFormation makes up. `Name`.
    pub fn name(mut self, name: impl Into<Value<String>>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Says what the web ACL is for. Defaults to nothing. `Description`.
    pub fn description(mut self, description: impl Into<Value<String>>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Adds a rule after those that were added before, and before the four of the default. `Rules`.
    pub fn rule(mut self, rule: Rule) -> Self {
        self.rules.push(rule);
        self
    }

    /// How many requests one address may send in five minutes, from 10 on. Defaults to 2,000. `Rules`.
    pub fn rate_limit(mut self, requests: u32) -> Self {
        self.rate_limit = requests;
        self
    }

    /// Leaves the four rules of the default out: only those of [`WebAcl::rule`] hold. `Rules`.
    pub fn without_default_rules(mut self) -> Self {
        self.without_defaults = true;
        self
    }

    /// Refuses a request unless a rule allows it. Defaults to the opposite. `DefaultAction`.
    pub fn block_by_default(mut self) -> Self {
        self.block_by_default = true;
        self
    }

    /// Makes the web ACL for the stack's own region: for user pools, load balancers and APIs.
    /// Defaults to CloudFront. `Scope`.
    pub fn regional(mut self) -> Self {
        self.regional = true;
        self
    }

    /// Puts the web ACL before a resource of its region, by its ARN: a user pool, say.
    /// A distribution names its web ACL itself. `AWS::WAFv2::WebACLAssociation`.
    pub fn protect(mut self, arn: impl Into<Value<AnyArn>>) -> Self {
        self.protected.push(arn.into());
        self
    }

    /// How long requests are kept in the log group. Defaults to a year. `AWS::Logs::LogGroup`.
    pub fn retention(mut self, retention: Retention) -> Self {
        self.logs.destination = Destination::Own(retention);
        self
    }

    /// Writes requests to something else, by its ARN: a log group, a bucket or a delivery stream,
    /// whose name begins with `aws-waf-logs-`.
    /// Defaults to a log group of the web ACL's own. `LogDestinationConfigs`.
    pub fn logs_to(mut self, arn: impl Into<Value<AnyArn>>) -> Self {
        self.logs.destination = Destination::Other(arn.into());
        self
    }

    /// Writes requests that pass not down. Defaults to writing all. `LoggingFilter`.
    pub fn without_logs_of_allowed(mut self) -> Self {
        self.logs.without_allowed = true;
        self
    }

    /// Writes nothing down. Defaults to writing everything. `AWS::WAFv2::LoggingConfiguration`.
    pub fn without_logs(mut self) -> Self {
        self.logs.destination = Destination::None;
        self
    }

    /// Changes the level-1 resource: for what this construct does not offer.
    pub fn level1(mut self, change: impl FnOnce(cfn::WebACL) -> cfn::WebACL + 'static) -> Self {
        self.hatch.push(change);
        self
    }

    fn check(&self, scope: &mut Scope<'_>) {
        if !self.protected.is_empty() && !self.regional {
            let message = "a web ACL for CloudFront protects distributions, which name it themselves, got `protect`";
            scope.report(
                Problem::new(message).hint("add `regional`, or give its ARN to the distribution"),
            );
        }
        if let Destination::Other(arn) = &self.logs.destination
            && let Some(known) = arn.known()
            && !known.as_ref().contains("aws-waf-logs-")
        {
            let message = format!(
                "what takes logs of a web ACL has a name that begins with `aws-waf-logs-`, got `{}`",
                known.as_ref()
            );
            scope.report(Problem::new(message));
        }
        if self.block_by_default && self.rules.is_empty() {
            let message =
                "a web ACL that refuses by default has a rule that allows something, got none";
            scope.report(
                Problem::new(message).hint("add one with `WebAcl::rule` and `RuleAction::Allow`"),
            );
        }
    }

    /// Rules of one's own, then those of the default.
    fn all_rules(&mut self) -> Vec<Rule> {
        let mut rules = std::mem::take(&mut self.rules);
        if !self.without_defaults {
            rules.push(Rule::managed(ManagedRules::IpReputation));
            rules.push(Rule::rate_limit("RateLimit", self.rate_limit));
            rules.push(Rule::managed(ManagedRules::Common));
            rules.push(Rule::managed(ManagedRules::KnownBadInputs));
        }
        rules
    }

    fn declare(mut self, scope: &mut Scope<'_>) -> WebAclParts {
        let rules = self.all_rules();
        check_rules(&rules, scope);
        let rules: Vec<_> = rules
            .into_iter()
            .enumerate()
            .map(|(priority, rule)| rule.properties(priority))
            .collect();
        let action = cfn::web_acl::DefaultAction::new();
        let action = if self.block_by_default {
            action.block(cfn::web_acl::BlockAction::new())
        } else {
            action.allow(cfn::web_acl::AllowAction::new())
        };
        let mut acl = cfn::WebACL::new();
        if let Some(name) = self.name {
            acl = acl.name(name);
        }
        if let Some(description) = self.description {
            acl = acl.description(description);
        }
        acl = acl
            .scope(scope_name(self.regional))
            .default_action(action)
            .rules(rules)
            .visibility_config(visible(scope.path().replace('/', "")));
        let acl: Handle<Self> = scope.resource(self.hatch.apply(acl));
        for (index, arn) in self.protected.into_iter().enumerate() {
            let association = cfn::WebACLAssociation::new()
                .resource_arn(arn)
                .web_acl_arn(acl.arn());
            scope.add(&format!("Association{}", index + 1), association);
        }
        let log_group = self.logs.declare(acl, scope);
        WebAclParts { acl, log_group }
    }
}

fn check_rules(rules: &[Rule], scope: &mut Scope<'_>) {
    let mut seen = BTreeSet::new();
    for rule in rules {
        rule.check(scope);
        if !seen.insert(rule.name()) {
            let message = format!(
                "rules of a web ACL have different names, got `{}` twice",
                rule.name()
            );
            let hint = "change one name; to change a rule of the default, add `without_default_rules` and all rules that shall hold";
            scope.report(Problem::new(message).hint(hint));
        }
    }
}

impl Resource for WebAcl {
    const TYPE: &'static str = cfn::WebACL::TYPE;
}

impl LevelTwo for WebAcl {
    type Level1 = cfn::WebACL;
}

impl Construct for WebAcl {
    type Output = WebAclParts;

    fn build(self, scope: &mut Scope<'_>) -> WebAclParts {
        self.check(scope);
        if self.regional {
            self.declare(scope)
        } else {
            scope.at_the_edge(|edge| self.declare(edge))
        }
    }
}

impl WebAclParts {
    /// The web ACL's ARN, which a distribution takes. `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<Arn<WebAcl>> {
        self.acl.arn()
    }
}

impl Handle<WebAcl> {
    /// The web ACL's ARN, which a distribution takes. `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<Arn<WebAcl>> {
        self.attribute("Arn")
    }

    /// What begins the labels of its rules. `Fn::GetAtt` of `LabelNamespace`.
    #[must_use]
    pub fn label_namespace(self) -> Value<String> {
        self.attribute("LabelNamespace")
    }
}

impl From<WebAclParts> for Handle<WebAcl> {
    fn from(parts: WebAclParts) -> Self {
        parts.acl
    }
}

impl From<Handle<WebAcl>> for Value<Arn<WebAcl>> {
    fn from(acl: Handle<WebAcl>) -> Self {
        acl.arn()
    }
}

/// So that distributions and user pools take it as it is: `.web_acl(firewall)`.
impl From<WebAclParts> for Value<Arn<WebAcl>> {
    fn from(parts: WebAclParts) -> Self {
        parts.arn()
    }
}
