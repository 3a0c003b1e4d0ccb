//! Records.

use std::time::Duration;

use super::alias_record::AliasRecord;
use super::alias_target::AliasTarget;
use super::hosted_zone_id::HostedZoneId;
use super::record_name::RecordName;
use super::record_type::RecordType;
use super::record_value::{self, Caa};
use super::routing::Routing;
use crate::cfn::route53 as cfn;
use crate::construct::Construct;
use crate::handle::Handle;
use crate::hatch::Hatch;
use crate::names::DomainName;
use crate::problem::Problem;
use crate::resource::{LevelTwo, Resource};
use crate::scope::Scope;
use crate::text;
use crate::value::{List, Value};

/// Records of one name and type in a hosted zone.
///
/// By default answers may be kept for five minutes.
/// [`RecordSet::alias`] is for a name that leads to a resource of AWS, such as a distribution.
/// See [`AWS::Route53::RecordSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-recordset.html).
///
/// # Example
///
/// ```
/// use palisade::route53::{HostedZone, RecordSet};
/// use palisade::{App, Region};
///
/// let mut app = App::new();
/// let stack = app.stack("Names", Region::UsEast1);
/// let zone = stack.add("Zone", HostedZone::new("example.com"));
/// stack.add("NoMail", RecordSet::txt(zone, "example.com", ["v=spf1 -all"]));
/// stack.add("Api", RecordSet::a(zone, "api.example.com", ["192.0.2.1"]));
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Debug)]
#[must_use = "a construct does nothing until it is added to a stack"]
pub struct RecordSet {
    zone: Value<HostedZoneId>,
    name: Value<RecordName>,
    record_type: RecordType,
    content: Content,
    ttl: Duration,
    comment: Option<Value<String>>,
    health_check: Option<Value<String>>,
    routing: Option<(Value<String>, Routing)>,
    hatch: Hatch<cfn::RecordSet>,
}

#[derive(Debug)]
enum Content {
    Values(List<String>),
    Alias(AliasTarget),
}

impl RecordSet {
    /// Records of any type, with their values in the form of that type.
    /// `HostedZoneId`, `Name`, `Type` and `ResourceRecords`.
    pub fn new(
        zone: impl Into<Value<HostedZoneId>>,
        name: impl Into<Value<RecordName>>,
        record_type: RecordType,
        values: impl Into<List<String>>,
    ) -> Self {
        let content = Content::Values(values.into());
        Self::of(zone.into(), name.into(), record_type, content)
    }

    /// A name that leads to a resource of AWS, over IPv4 and IPv6: two records. `AliasTarget`.
    pub fn alias(
        zone: impl Into<Value<HostedZoneId>>,
        name: impl Into<Value<RecordName>>,
        target: impl Into<AliasTarget>,
    ) -> AliasRecord {
        AliasRecord::new(zone, name, target)
    }

    /// IPv4 addresses of a name.
    pub fn a(
        zone: impl Into<Value<HostedZoneId>>,
        name: impl Into<Value<RecordName>>,
        addresses: impl Into<List<String>>,
    ) -> Self {
        Self::new(zone, name, RecordType::A, addresses)
    }

    /// IPv6 addresses of a name.
    pub fn aaaa(
        zone: impl Into<Value<HostedZoneId>>,
        name: impl Into<Value<RecordName>>,
        addresses: impl Into<List<String>>,
    ) -> Self {
        Self::new(zone, name, RecordType::Aaaa, addresses)
    }

    /// Another name for a name, which cannot be that of the zone itself.
    pub fn cname(
        zone: impl Into<Value<HostedZoneId>>,
        name: impl Into<Value<RecordName>>,
        target: impl Into<Value<RecordName>>,
    ) -> Self {
        let target: Value<RecordName> = target.into();
        Self::new(
            zone,
            name,
            RecordType::Cname,
            [Value::<String>::from(target)],
        )
    }

    /// Texts of a name; quotes and escapes are added, and long texts are split.
    pub fn txt(
        zone: impl Into<Value<HostedZoneId>>,
        name: impl Into<Value<RecordName>>,
        texts: impl IntoIterator<Item = impl Into<Value<String>>>,
    ) -> Self {
        let quoted: Vec<Value<String>> = texts
            .into_iter()
            .map(|text| record_value::quoted(text.into()))
            .collect();
        Self::new(zone, name, RecordType::Txt, quoted)
    }

    /// Servers that take mail for a name, each with its rank: the lowest comes first.
    pub fn mx(
        zone: impl Into<Value<HostedZoneId>>,
        name: impl Into<Value<RecordName>>,
        servers: impl IntoIterator<Item = (u16, impl Into<Value<DomainName>>)>,
    ) -> Self {
        let values: Vec<Value<String>> = servers
            .into_iter()
            .map(|(rank, server)| text!(rank.to_string(), " ", server.into()))
            .collect();
        Self::new(zone, name, RecordType::Mx, values)
    }

    /// Authorities that may issue certificates for a name and all below it.
    ///
    /// For Certificate Manager it is `amazon.com`
    /// ([CAA records](https://docs.aws.amazon.com/acm/latest/userguide/setup-caa.html)).
    pub fn caa(
        zone: impl Into<Value<HostedZoneId>>,
        name: impl Into<Value<RecordName>>,
        rules: impl IntoIterator<Item = Caa>,
    ) -> Self {
        let values: Vec<String> = rules.into_iter().map(|rule| rule.value()).collect();
        Self::new(zone, name, RecordType::Caa, values)
    }

    /// Leaves a zone below to other servers of names: those of its hosted zone.
    pub fn delegation(
        zone: impl Into<Value<HostedZoneId>>,
        name: impl Into<Value<RecordName>>,
        servers: impl Into<List<String>>,
    ) -> Self {
        Self::new(zone, name, RecordType::Ns, servers)
    }

    pub(super) fn alias_of(
        zone: Value<HostedZoneId>,
        name: Value<RecordName>,
        record_type: RecordType,
        target: AliasTarget,
    ) -> Self {
        Self::of(zone, name, record_type, Content::Alias(target))
    }

    fn of(
        zone: Value<HostedZoneId>,
        name: Value<RecordName>,
        record_type: RecordType,
        content: Content,
    ) -> Self {
        Self {
            zone,
            name,
            record_type,
            content,
            ttl: Duration::from_mins(5),
            comment: None,
            health_check: None,
            routing: None,
            hatch: Hatch::default(),
        }
    }

    /// How long answers may be kept; whole seconds. Defaults to five minutes. `TTL`.
    pub fn ttl(mut self, ttl: Duration) -> Self {
        self.ttl = ttl;
        self
    }

    /// Says what the records are for, in at most 256 characters. Defaults to nothing. `Comment`.
    pub fn comment(mut self, comment: impl Into<Value<String>>) -> Self {
        self.comment = Some(comment.into());
        self
    }

    /// Answers only while a health check passes, by its id. Defaults to answering always. `HealthCheckId`.
    pub fn health_check(mut self, id: impl Into<Value<String>>) -> Self {
        self.health_check = Some(id.into());
        self
    }

    /// Which of several record sets of this name and type answers, with a name that tells them apart.
    /// Defaults to one record set that answers always. `SetIdentifier`, and the routing's own property.
    pub fn routing(mut self, identifier: impl Into<Value<String>>, routing: Routing) -> Self {
        self.routing = Some((identifier.into(), routing));
        self
    }

    /// Changes the level-1 resource: for what this construct does not offer.
    pub fn level1(
        mut self,
        change: impl FnOnce(cfn::RecordSet) -> cfn::RecordSet + 'static,
    ) -> Self {
        self.hatch.push(change);
        self
    }

    pub(super) fn check(&self, scope: &mut Scope<'_>) {
        if self.ttl.subsec_nanos() > 0 {
            let message = format!("answers are kept for whole seconds, got `{:?}`", self.ttl);
            scope.report(Problem::new(message));
        }
        match &self.content {
            Content::Values(values) => record_value::check(self.record_type, values, scope),
            Content::Alias(target) => {
                target.check(scope);
                if let Some((_, Routing::MultiValue)) = self.routing {
                    let message = "records that answer with several values are no aliases, got `Routing::MultiValue`";
                    scope.report(
                        Problem::new(message).hint("use `Routing::Weighted` with equal weights"),
                    );
                }
            }
        }
        if let Some((_, routing)) = &self.routing {
            routing.check(scope);
        }
    }
}

impl Resource for RecordSet {
    const TYPE: &'static str = cfn::RecordSet::TYPE;
}

impl LevelTwo for RecordSet {
    type Level1 = cfn::RecordSet;
}

impl Construct for RecordSet {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        self.check(scope);
        self.declare(scope)
    }
}

impl RecordSet {
    pub(super) fn declare(self, scope: &mut Scope<'_>) -> Handle<Self> {
        let mut record = cfn::RecordSet::new()
            .hosted_zone_id(self.zone)
            .name(self.name)
            .r#type(self.record_type.name());
        record = match self.content {
            Content::Values(values) => record
                .ttl(self.ttl.as_secs().to_string())
                .resource_records(values),
            Content::Alias(target) => record.alias_target(target.properties()),
        };
        if let Some(comment) = self.comment {
            record = record.comment(comment);
        }
        if let Some(id) = self.health_check {
            record = record.health_check_id(id);
        }
        if let Some((identifier, routing)) = self.routing {
            record = routing.apply(record.set_identifier(identifier));
        }
        scope.resource(self.hatch.apply(record))
    }
}

impl Handle<RecordSet> {
    /// The name of the records. `Ref`.
    #[must_use]
    pub fn domain_name(self) -> Value<RecordName> {
        self.reference().into()
    }
}
