//! A rule that can be asked.

use std::net::IpAddr;

use palisade_edge_configuration::Rule;

use crate::configuration::covers;
use crate::event::{Headers, Request};
use crate::flow::is_plain;
use crate::token::{Claims, TokenUse};

use super::Grounds;
use super::api_key::ApiKeys;
use super::network::Network;
use super::segment::Segment;

/// A rule that can be asked: its networks and digests are read, once.
///
/// ```
/// use palisade_edge::event::Request;
/// use palisade_edge::rule::{Condition, Grounds};
/// use palisade_edge_configuration::Rule;
///
/// let office = Condition::new(&Rule::address(["203.0.113.0/24"]))?;
/// let request = Request { client_ip: "203.0.113.178".to_owned(), ..Request::default() };
/// assert_eq!(office.admits(&request), Some(Grounds::Address));
/// # Ok::<(), Vec<String>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Condition {
    test: Test,
    /// The headers of API keys, in lower case.
    key_headers: Vec<String>,
}

#[derive(Clone, Debug)]
enum Test {
    All(Vec<Self>),
    Any(Vec<Self>),
    Group(String),
    Scope(String),
    Claim { name: String, value: String },
    Segment(Segment),
    Path(String),
    Address(Vec<Network>),
    ApiKey(ApiKeys),
}

impl Condition {
    /// A rule that can be asked.
    ///
    /// # Errors
    ///
    /// What is wrong with the rule, as [`Rule::problems`] tells it.
    pub fn new(rule: &Rule) -> Result<Self, Vec<String>> {
        let problems = rule.problems();
        if !problems.is_empty() {
            return Err(problems);
        }
        let mut key_headers = Vec::new();
        let unknown = || vec!["a rule is of a kind that this function does not know".to_owned()];
        let test = Test::new(rule, &mut key_headers).ok_or_else(unknown)?;
        Ok(Self { test, key_headers })
    }

    /// Whether a request is let in by what it is, without a token, and by what. A rule about tokens lets nobody in here.
    #[must_use]
    pub fn admits(&self, request: &Request) -> Option<Grounds> {
        self.test.holds(request, None)
    }

    /// Whether a request may have what it asks for, with a token that is good.
    #[must_use]
    pub fn holds(&self, request: &Request, claims: &Claims) -> bool {
        self.test.holds(request, Some(claims)).is_some()
    }

    /// Takes away the headers of API keys: they are not the origin's business, whether they were good or not.
    pub(crate) fn hide_keys(&self, headers: &mut Headers) {
        for own in &self.key_headers {
            headers.retain(|name, _| !name.eq_ignore_ascii_case(own));
        }
    }
}

impl Test {
    fn new(rule: &Rule, key_headers: &mut Vec<String>) -> Option<Self> {
        let mut each = |rules: &[Rule]| {
            rules
                .iter()
                .map(|rule| Self::new(rule, key_headers))
                .collect::<Option<Vec<_>>>()
        };
        Some(match rule {
            Rule::All(rules) => Self::All(each(rules)?),
            Rule::Any(rules) => Self::Any(each(rules)?),
            Rule::Group(name) => Self::Group(name.clone()),
            Rule::Scope(scope) => Self::Scope(scope.clone()),
            Rule::Claim { name, value } => Self::Claim {
                name: name.clone(),
                value: value.clone(),
            },
            Rule::Segment(rule) => Self::Segment(Segment::new(rule)?),
            Rule::Path(pattern) => Self::Path(pattern.clone()),
            Rule::Address(networks) => {
                let networks = networks.iter().map(|text| Network::parse(text));
                Self::Address(networks.collect::<Option<_>>()?)
            }
            Rule::ApiKey { header, sha256 } => {
                let keys = ApiKeys::new(header, sha256)?;
                key_headers.push(keys.header.clone());
                Self::ApiKey(keys)
            }
            _ => return None,
        })
    }

    fn holds(&self, request: &Request, claims: Option<&Claims>) -> Option<Grounds> {
        let token = |is: &dyn Fn(&Claims) -> bool| {
            let is_so = claims.is_some_and(is);
            is_so.then_some(Grounds::Token)
        };
        match self {
            Self::All(tests) => {
                let mut strongest = None;
                for test in tests {
                    strongest = strongest.max(Some(test.holds(request, claims)?));
                }
                strongest
            }
            Self::Any(tests) => tests.iter().find_map(|test| test.holds(request, claims)),
            Self::Group(name) => token(&|claims| claims.groups().any(|own| own == name)),
            Self::Scope(scope) => token(&|claims| {
                claims.token_use() == TokenUse::Access && claims.scopes().any(|own| own == scope)
            }),
            Self::Claim { name, value } => {
                token(&|claims| claims.texts(name).any(|text| text == value))
            }
            Self::Segment(segment) => token(&|claims| segment.holds(&request.uri, claims)),
            Self::Path(pattern) => {
                (covers(pattern, &request.uri) && is_plain(&request.uri)).then_some(Grounds::Path)
            }
            Self::Address(networks) => {
                let address: IpAddr = request.client_ip.parse().ok()?;
                let is_in = networks.iter().any(|network| network.contains(address));
                is_in.then_some(Grounds::Address)
            }
            Self::ApiKey(keys) => keys.find(&request.headers).map(Grounds::ApiKey),
        }
    }
}
