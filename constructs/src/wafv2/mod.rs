//! AWS WAF: rules that requests must pass before they reach a site.
//!
//! What this module does not offer, such as groups of rules of one's own,
//! [`cfn::wafv2`](crate::cfn::wafv2) has.

mod ip_set;
mod managed_rules;
mod rule;
mod web_acl;
mod web_acl_logs;

pub use self::ip_set::IpSet;
pub use self::managed_rules::ManagedRules;
pub use self::rule::{Rule, RuleAction};
pub use self::web_acl::{WebAcl, WebAclParts};
