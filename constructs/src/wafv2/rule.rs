//! Rules of a web ACL.

use std::borrow::Cow;

use super::ip_set::IpSet;
use super::managed_rules::ManagedRules;
use crate::arn::{AnyArn, Arn};
use crate::cfn::wafv2::web_acl as properties;
use crate::hatch::Hatch;
use crate::json::Object;
use crate::problem::Problem;
use crate::scope::Scope;
use crate::value::{List, Value};

/// A rule of a [`WebAcl`](super::WebAcl): what it looks for, and what becomes of a request that has it.
///
/// See [Rule](https://docs.aws.amazon.com/waf/latest/APIReference/API_Rule.html).
///
/// # Example
///
/// ```
/// use palisade::wafv2::{ManagedRules, Rule, RuleAction};
///
/// let uploads = Rule::managed(ManagedRules::Common).action_of("SizeRestrictions_BODY", RuleAction::Count);
/// let sanctions = Rule::countries("Sanctions", ["KP", "SY"]);
/// ```
#[derive(Debug)]
#[must_use = "a rule does nothing until a web ACL has it"]
pub struct Rule {
    name: Cow<'static, str>,
    kind: Kind,
    hatch: Hatch<properties::Rule>,
}

#[derive(Debug)]
enum Kind {
    /// Rules with actions of their own, of which some may be replaced, or all be counted only.
    Group {
        group: Group,
        actions: Vec<(Cow<'static, str>, RuleAction)>,
        whole: Option<RuleAction>,
    },
    Statement {
        statement: properties::Statement,
        action: RuleAction,
    },
}

#[derive(Debug)]
enum Group {
    Managed(ManagedRules),
    Own(Value<AnyArn>),
}

/// What becomes of a request that a rule finds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RuleAction {
    /// It passes; no later rule sees it.
    Allow,
    /// It is refused with the status 403.
    Block,
    /// It is refused with another status, from 200 to 599.
    BlockWith(u16),
    /// It is counted, and later rules see it.
    Count,
    /// The viewer solves a puzzle first. It costs extra.
    Captcha,
    /// The viewer's browser proves that it is one. It costs extra.
    Challenge,
}

impl RuleAction {
    fn properties(self) -> properties::RuleAction {
        let action = properties::RuleAction::new();
        match self {
            Self::Allow => action.allow(properties::AllowAction::new()),
            Self::Block => action.block(properties::BlockAction::new()),
            Self::BlockWith(status) => {
                let response = properties::CustomResponse::new().response_code(status);
                action.block(properties::BlockAction::new().custom_response(response))
            }
            Self::Count => action.count(properties::CountAction::new()),
            Self::Captcha => action.captcha(properties::CaptchaAction::new()),
            Self::Challenge => action.challenge(properties::ChallengeAction::new()),
        }
    }
}

impl Rule {
    /// A group of rules that AWS writes, under its own name. `ManagedRuleGroupStatement`.
    pub fn managed(rules: ManagedRules) -> Self {
        Self::group_of(rules.name(), Group::Managed(rules))
    }

    /// A group of rules of your own, by its ARN. `RuleGroupReferenceStatement`.
    pub fn group(name: impl Into<Cow<'static, str>>, arn: impl Into<Value<AnyArn>>) -> Self {
        Self::group_of(name.into(), Group::Own(arn.into()))
    }

    /// Addresses that send more requests than so many in five minutes, from 10 on.
    /// `RateBasedStatement`.
    pub fn rate_limit(name: impl Into<Cow<'static, str>>, requests: u32) -> Self {
        let limit = properties::RateBasedStatement::new()
            .limit(requests)
            .evaluation_window_sec(300)
            .aggregate_key_type("IP");
        let statement = properties::Statement::new().rate_based_statement(limit);
        Self::of(name.into(), statement)
    }

    /// Requests from countries, by their two letters of
    /// [ISO 3166-1](https://www.iso.org/iso-3166-country-codes.html). `GeoMatchStatement`.
    pub fn countries(name: impl Into<Cow<'static, str>>, codes: impl Into<List<String>>) -> Self {
        let countries = properties::GeoMatchStatement::new().country_codes(codes);
        let statement = properties::Statement::new().geo_match_statement(countries);
        Self::of(name.into(), statement)
    }

    /// Requests from the addresses of a set. `IPSetReferenceStatement`.
    pub fn addresses(
        name: impl Into<Cow<'static, str>>,
        set: impl Into<Value<Arn<IpSet>>>,
    ) -> Self {
        let set: Value<Arn<IpSet>> = set.into();
        let set = properties::IPSetReferenceStatement::new().arn(set);
        let statement = properties::Statement::new().ip_set_reference_statement(set);
        Self::of(name.into(), statement)
    }

    /// Requests that a statement of level 1 finds: for what the others do not offer. `Statement`.
    pub fn statement(name: impl Into<Cow<'static, str>>, statement: properties::Statement) -> Self {
        Self::of(name.into(), statement)
    }

    /// What becomes of a request that the rule finds. Defaults to refusing it. `Action`.
    ///
    /// A group has actions of its own, which [`RuleAction::Count`] turns off for all of its rules, and
    /// [`Rule::action_of`] changes for one. `OverrideAction`.
    pub fn action(mut self, action: RuleAction) -> Self {
        match &mut self.kind {
            Kind::Statement { action: known, .. } => *known = action,
            Kind::Group { whole, .. } => *whole = Some(action),
        }
        self
    }

    /// Gives one rule of a group another action, by its name. Defaults to the group's own actions.
    /// `RuleActionOverrides`.
    pub fn action_of(mut self, rule: impl Into<Cow<'static, str>>, action: RuleAction) -> Self {
        match &mut self.kind {
            Kind::Group { actions, .. } => actions.push((rule.into(), action)),
            Kind::Statement { action: known, .. } => *known = action,
        }
        self
    }

    /// Changes the level-1 properties: for what this type does not offer.
    pub fn level1(
        mut self,
        change: impl FnOnce(properties::Rule) -> properties::Rule + 'static,
    ) -> Self {
        self.hatch.push(change);
        self
    }

    fn of(name: Cow<'static, str>, statement: properties::Statement) -> Self {
        Self {
            name,
            kind: Kind::Statement {
                statement,
                action: RuleAction::Block,
            },
            hatch: Hatch::default(),
        }
    }

    fn group_of(name: Cow<'static, str>, group: Group) -> Self {
        Self {
            name,
            kind: Kind::Group {
                group,
                actions: Vec::new(),
                whole: None,
            },
            hatch: Hatch::default(),
        }
    }

    pub(super) fn name(&self) -> &str {
        &self.name
    }

    pub(super) fn check(&self, scope: &mut Scope<'_>) {
        if let Kind::Group {
            whole: Some(action),
            ..
        } = &self.kind
            && *action != RuleAction::Count
        {
            let message = format!(
                "a group of rules has actions of its own, got one for the whole of `{}`",
                self.name
            );
            let hint = "use `action_of` for one of its rules, or `RuleAction::Count` for all";
            scope.report(Problem::new(message).hint(hint));
        }
    }

    pub(super) fn properties(self, priority: usize) -> properties::Rule {
        let rule = properties::Rule::new()
            .name(self.name.to_string())
            .priority(u32::try_from(priority).unwrap_or(u32::MAX))
            .visibility_config(visible(self.name.into_owned()));
        let rule = match self.kind {
            Kind::Statement { statement, action } => {
                rule.statement(statement).action(action.properties())
            }
            Kind::Group {
                group,
                actions,
                whole,
            } => {
                let overriding = properties::OverrideAction::new();
                let overriding = if whole.is_some() {
                    overriding.count(Object::new())
                } else {
                    overriding.none(Object::new())
                };
                rule.statement(group.statement(actions))
                    .override_action(overriding)
            }
        };
        self.hatch.apply(rule)
    }
}

impl Group {
    fn statement(self, actions: Vec<(Cow<'static, str>, RuleAction)>) -> properties::Statement {
        let overrides: Vec<properties::RuleActionOverride> = actions
            .into_iter()
            .map(|(rule, action)| {
                properties::RuleActionOverride::new()
                    .name(rule.into_owned())
                    .action_to_use(action.properties())
            })
            .collect();
        let statement = properties::Statement::new();
        match self {
            Self::Managed(rules) => {
                let mut group = properties::ManagedRuleGroupStatement::new()
                    .vendor_name(rules.vendor().into_owned())
                    .name(rules.name().into_owned());
                if !overrides.is_empty() {
                    group = group.rule_action_overrides(overrides);
                }
                statement.managed_rule_group_statement(group)
            }
            Self::Own(arn) => {
                let mut group = properties::RuleGroupReferenceStatement::new().arn(arn);
                if !overrides.is_empty() {
                    group = group.rule_action_overrides(overrides);
                }
                statement.rule_group_reference_statement(group)
            }
        }
    }
}

/// Metrics and samples of requests, under a name.
pub(super) fn visible(metric: String) -> properties::VisibilityConfig {
    properties::VisibilityConfig::new()
        .cloud_watch_metrics_enabled(true)
        .metric_name(metric)
        .sampled_requests_enabled(true)
}
