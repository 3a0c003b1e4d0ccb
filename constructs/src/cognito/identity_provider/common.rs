//! What all providers of identities share.

use crate::cfn::cognito as cfn;
use crate::cognito::{UserAttribute, UserPool};
use crate::handle::Handle;
use crate::hatch::Hatch;
use crate::names::Url;
use crate::problem::Problem;
use crate::resource::Resource;
use crate::scope::Scope;
use crate::value::{List, Map, Value};

/// The keys of `ProviderDetails`, and their values.
pub(super) type Details = Vec<(&'static str, Value<String>)>;

/// What is the same for every provider.
#[derive(Debug)]
pub(super) struct Common {
    pool: Handle<UserPool>,
    mapping: Vec<(UserAttribute, String)>,
    pub(super) identifiers: Vec<Value<String>>,
    pub(super) hatch: Hatch<cfn::UserPoolIdentityProvider>,
}

impl Common {
    pub(super) fn new(pool: Handle<UserPool>) -> Self {
        Self {
            pool,
            mapping: Vec::new(),
            identifiers: Vec::new(),
            hatch: Hatch::default(),
        }
    }

    pub(super) fn map(&mut self, attribute: UserAttribute, claim: String) {
        self.mapping.push((attribute, claim));
    }

    /// The attributes that are filled.
    pub(super) fn attributes(&self) -> Vec<UserAttribute> {
        self.mapping
            .iter()
            .map(|(attribute, _)| attribute.clone())
            .collect()
    }

    fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        for (index, (attribute, claim)) in self.mapping.iter().enumerate() {
            let name = attribute.name();
            let mut before = self.mapping.iter().take(index);
            if before.any(|(other, _)| other == attribute) {
                problems.push(Problem::new(format!(
                    "the attribute `{name}` is given twice"
                )));
            }
            if claim.is_empty() {
                problems.push(Problem::new(format!(
                    "the attribute `{name}` needs the provider's name for it, got none"
                )));
            }
        }
        problems
    }

    /// Declares the provider.
    pub(super) fn declare<R: Resource>(
        self,
        scope: &mut Scope<'_>,
        kind: &'static str,
        name: impl Into<Value<String>>,
        details: Details,
    ) -> Handle<R> {
        for problem in self.problems() {
            scope.report(problem);
        }
        let mut provider = cfn::UserPoolIdentityProvider::new()
            .user_pool_id(self.pool.id())
            .provider_name(name)
            .provider_type(kind)
            .provider_details(details);
        if !self.mapping.is_empty() {
            let mapping = self.mapping.into_iter();
            let mapping: Map<String> = mapping
                .map(|(attribute, claim)| (attribute.name(), claim))
                .collect();
            provider = provider.attribute_mapping(mapping);
        }
        if !self.identifiers.is_empty() {
            let identifiers: List<String> = self.identifiers.into_iter().collect();
            provider = provider.idp_identifiers(identifiers);
        }
        scope.resource(self.hatch.apply(provider))
    }
}

/// An address of a provider is reached over TLS.
pub(super) fn problem_of_url(what: &str, url: &Value<Url>) -> Option<Problem> {
    let url = url.known()?.as_ref();
    if url.starts_with("https://") {
        None
    } else {
        Some(Problem::new(format!(
            "{what} begins with `https://`, got `{url}`"
        )))
    }
}

/// What every provider offers, beside its own constructor and details.
macro_rules! identity_provider {
    ($provider:ident) => {
        impl $provider {
            /// Fills an attribute of the pool with what the provider says, at each sign-in.
            /// Defaults to none. `AttributeMapping`.
            ///
            /// The pool's attribute must be mutable: else a second sign-in fails.
            pub fn attribute(
                mut self,
                attribute: impl Into<$crate::cognito::UserAttribute>,
                claim: impl Into<String>,
            ) -> Self {
                self.common.map(attribute.into(), claim.into());
                self
            }

            /// The attributes that it fills.
            pub(crate) fn attributes_given(&self) -> Vec<$crate::cognito::UserAttribute> {
                self.common.attributes()
            }

            /// Changes the level-1 resource: for what this construct does not offer.
            pub fn level1(
                mut self,
                change: impl FnOnce(
                    $crate::cfn::cognito::UserPoolIdentityProvider,
                ) -> $crate::cfn::cognito::UserPoolIdentityProvider
                + 'static,
            ) -> Self {
                self.common.hatch.push(change);
                self
            }
        }

        impl $crate::resource::Resource for $provider {
            const TYPE: &'static str = $crate::cfn::cognito::UserPoolIdentityProvider::TYPE;
        }

        impl $crate::resource::LevelTwo for $provider {
            type Level1 = $crate::cfn::cognito::UserPoolIdentityProvider;
        }

        impl $crate::handle::Handle<$provider> {
            /// The provider's name, as clients have it. `Ref`.
            #[must_use]
            pub fn name(self) -> $crate::value::Value<String> {
                self.reference()
            }
        }

        impl From<$crate::handle::Handle<$provider>> for $crate::cognito::ClientProvider {
            fn from(provider: $crate::handle::Handle<$provider>) -> Self {
                Self::from(provider.name())
            }
        }
    };
}

pub(super) use identity_provider;
