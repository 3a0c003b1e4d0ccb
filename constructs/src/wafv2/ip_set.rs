//! Sets of addresses.

use std::net::{Ipv4Addr, Ipv6Addr};

use crate::arn::Arn;
use crate::cfn::wafv2 as cfn;
use crate::construct::Construct;
use crate::handle::Handle;
use crate::hatch::Hatch;
use crate::problem::Problem;
use crate::resource::{LevelTwo, Resource};
use crate::scope::Scope;
use crate::value::{List, Value};

/// A set of blocks of addresses, for rules of a [`WebAcl`](super::WebAcl).
///
/// By default it is for CloudFront, and so in us-east-1: a stack of another region puts it into the app's
/// edge stack.
/// See [`AWS::WAFv2::IPSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-ipset.html).
///
/// # Example
///
/// ```
/// use palisade::wafv2::{IpSet, Rule, RuleAction, WebAcl};
/// use palisade::{App, Region};
///
/// let mut app = App::new();
/// let stack = app.stack("Site", Region::EuNorth1);
/// let office = stack.add("Office", IpSet::ipv4(["192.0.2.0/24"]));
/// let pass = Rule::addresses("Office", office.arn()).action(RuleAction::Allow);
/// stack.add("Firewall", WebAcl::new().rule(pass));
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Debug)]
#[must_use = "a construct does nothing until it is added to a stack"]
pub struct IpSet {
    version: &'static str,
    blocks: List<String>,
    name: Option<Value<String>>,
    description: Option<Value<String>>,
    regional: bool,
    hatch: Hatch<cfn::IPSet>,
}

impl IpSet {
    /// Blocks of IPv4 addresses, such as `192.0.2.0/24`, or `192.0.2.1/32` for one address. `Addresses`.
    pub fn ipv4(blocks: impl Into<List<String>>) -> Self {
        Self::of("IPV4", blocks.into())
    }

    /// Blocks of IPv6 addresses, such as `2001:db8::/32`. `Addresses`.
    pub fn ipv6(blocks: impl Into<List<String>>) -> Self {
        Self::of("IPV6", blocks.into())
    }

    fn of(version: &'static str, blocks: List<String>) -> Self {
        Self {
            version,
            blocks,
            name: None,
            description: None,
            regional: false,
            hatch: Hatch::default(),
        }
    }

    /// Names the set. Defaults to a name that CloudFormation makes up. `Name`.
    pub fn name(mut self, name: impl Into<Value<String>>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Says whose addresses they are. Defaults to nothing. `Description`.
    pub fn description(mut self, description: impl Into<Value<String>>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Makes the set for web ACLs of the stack's own region. Defaults to CloudFront. `Scope`.
    pub fn regional(mut self) -> Self {
        self.regional = true;
        self
    }

    /// Changes the level-1 resource: for what this construct does not offer.
    pub fn level1(mut self, change: impl FnOnce(cfn::IPSet) -> cfn::IPSet + 'static) -> Self {
        self.hatch.push(change);
        self
    }

    fn check(&self, scope: &mut Scope<'_>) {
        let blocks = self.blocks.items().unwrap_or_default();
        for block in blocks.iter().filter_map(Value::known) {
            if !is_block(self.version, block) {
                let (words, example) = match self.version {
                    "IPV4" => ("IPv4", "192.0.2.0/24"),
                    _ => ("IPv6", "2001:db8::/32"),
                };
                let message =
                    format!("a block of {words} addresses has the form `{example}`, got `{block}`");
                scope.report(Problem::new(message));
            }
        }
    }

    fn declare(self, scope: &mut Scope<'_>) -> Handle<Self> {
        let mut set = cfn::IPSet::new()
            .scope(scope_name(self.regional))
            .ip_address_version(self.version)
            .addresses(self.blocks);
        if let Some(name) = self.name {
            set = set.name(name);
        }
        if let Some(description) = self.description {
            set = set.description(description);
        }
        scope.resource(self.hatch.apply(set))
    }
}

pub(super) fn scope_name(regional: bool) -> &'static str {
    if regional { "REGIONAL" } else { "CLOUDFRONT" }
}

/// `/0` is refused by AWS WAF:
/// [IPSet](https://docs.aws.amazon.com/waf/latest/APIReference/API_IPSet.html).
fn is_block(version: &str, block: &str) -> bool {
    let Some((address, length)) = block.split_once('/') else {
        return false;
    };
    let Ok(length) = length.parse::<u8>() else {
        return false;
    };
    match version {
        "IPV4" => address.parse::<Ipv4Addr>().is_ok() && (1..=32).contains(&length),
        _ => address.parse::<Ipv6Addr>().is_ok() && (1..=128).contains(&length),
    }
}

impl Resource for IpSet {
    const TYPE: &'static str = cfn::IPSet::TYPE;
}

impl LevelTwo for IpSet {
    type Level1 = cfn::IPSet;
}

impl Construct for IpSet {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        self.check(scope);
        if self.regional {
            self.declare(scope)
        } else {
            scope.at_the_edge(|edge| self.declare(edge))
        }
    }
}

impl Handle<IpSet> {
    /// The set's ARN. `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<Arn<IpSet>> {
        self.attribute("Arn")
    }
}
