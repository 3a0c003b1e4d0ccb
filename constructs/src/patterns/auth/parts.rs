//! What the functions give to distributions.

use palisade_edge_configuration::Paths;

use super::functions::Handles;
use super::wiring::Wiring;
use super::{AuthFunctions, Mode};
use crate::cloudfront::{Behavior, CachePolicy, Distribution, Methods, Origin};
use crate::cognito::{ClientId, UserPoolClient, UserPoolDomainParts, UserPoolGroup, UserPoolUser};
use crate::handle::Handle;
use crate::lambda::EdgeFunctionParts;
use crate::names::DomainName;
use crate::secretsmanager::Secret;
use crate::value::Value;

/// What [`AuthFunctions`] are made of, and the way into a distribution of one's own.
///
/// # Example
///
/// One part of the distribution is guarded, and another bucket is public.
///
/// ```
/// use palisade::certificatemanager::Certificate;
/// use palisade::cloudfront::{Behavior, Distribution, Origin};
/// use palisade::cognito::UserPool;
/// use palisade::patterns::AuthFunctions;
/// use palisade::s3::Bucket;
/// use palisade::{App, Region};
///
/// let mut app = App::new();
/// let stack = app.stack("Site", Region::EuNorth1);
/// let people = stack.add("People", UserPool::new());
/// let auth = stack.add("Auth", AuthFunctions::new(people).site("docs.example.com"));
///
/// let certificate = stack.add("Certificate", Certificate::new("docs.example.com"));
/// let private = stack.add("Private", Bucket::new());
/// let public = stack.add("Public", Bucket::new());
/// let cdn = Distribution::new(auth.guard(private))
///     .behavior("/assets/*", Behavior::new(public))
///     .domain("docs.example.com", certificate);
/// stack.add("Cdn", auth.answer(cdn));
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AuthFunctionsParts {
    /// The function that guards; in [`Mode::OneFunction`] it does everything.
    pub authorize: EdgeFunctionParts,
    /// The function to which people come back from the sign-in pages, in [`Mode::Cookies`].
    pub sign_in: Option<EdgeFunctionParts>,
    /// The function that gets new tokens, in [`Mode::Cookies`], unless it is done in place.
    pub refresh: Option<EdgeFunctionParts>,
    /// The function that signs out, in [`Mode::Cookies`].
    pub sign_out: Option<EdgeFunctionParts>,
    /// The client as which people sign in, unless it is one that exists.
    pub client: Option<Handle<UserPoolClient>>,
    /// The id of the client.
    pub client_id: Value<ClientId>,
    /// The id of the user pool.
    pub user_pool_id: Value<String>,
    /// The region of the user pool.
    pub user_pool_region: Value<String>,
    /// The domain of the sign-in pages, unless it is one that exists.
    pub sign_in_pages: Option<UserPoolDomainParts>,
    /// The host of the sign-in pages.
    pub sign_in_host: Value<DomainName>,
    /// The group whose members get in, if one is required.
    pub group: Option<Handle<UserPoolGroup>>,
    /// Who is invited first.
    pub first_user: Option<Handle<UserPoolUser>>,
    /// What holds the secret of a confidential client.
    pub secret: Option<Handle<Secret>>,
    paths: Vec<(String, EdgeFunctionParts, Methods)>,
}

impl AuthFunctionsParts {
    pub(in crate::patterns) fn new(
        auth: &AuthFunctions,
        functions: &Handles,
        wiring: Wiring,
    ) -> Self {
        Self {
            authorize: functions.authorize,
            sign_in: functions.sign_in,
            refresh: functions.refresh,
            sign_out: functions.sign_out,
            client: wiring.client,
            client_id: wiring.client_id,
            user_pool_id: wiring.user_pool_id,
            user_pool_region: wiring.region,
            sign_in_pages: wiring.pages,
            sign_in_host: wiring.host,
            group: wiring.group,
            first_user: wiring.first_user,
            secret: wiring.secret,
            paths: answered(auth, functions),
        }
    }

    /// The behavior with the guard in front of it.
    pub fn guard(&self, behavior: impl Into<Behavior>) -> Behavior {
        behavior.into().viewer_request(self.authorize)
    }

    /// The distribution with behaviors for the paths that the functions answer, in front of its others.
    pub fn answer(&self, distribution: Distribution) -> Distribution {
        let behaviors = own_behaviors(&self.paths).into_iter().rev();
        behaviors.fold(distribution, |distribution, (path, behavior)| {
            distribution.behavior_in_front(path.into(), behavior)
        })
    }

    /// The distribution with the guard in front of all its behaviors that have no function at a viewer's request, and
    /// with behaviors for the paths that the functions answer.
    pub fn guard_all(&self, distribution: Distribution) -> Distribution {
        let guarded = distribution.each_behavior(|behavior| {
            if behavior.has_viewer_request() {
                behavior
            } else {
                self.guard(behavior)
            }
        });
        self.answer(guarded)
    }
}

/// A behavior for each path that a function answers; there is nothing behind it.
fn own_behaviors(paths: &[(String, EdgeFunctionParts, Methods)]) -> Vec<(String, Behavior)> {
    paths
        .iter()
        .map(|(path, function, methods)| {
            let behavior = Behavior::new(Origin::none())
                .cache(CachePolicy::Disabled)
                .methods(*methods)
                .viewer_request(*function);
            (path.clone(), behavior)
        })
        .collect()
}

/// The behaviors of the paths that functions answer.
pub(in crate::patterns) fn own_paths(
    auth: &AuthFunctions,
    functions: &Handles,
) -> Vec<(String, Behavior)> {
    own_behaviors(&answered(auth, functions))
}

/// The paths that functions answer, each with its function.
fn answered(
    auth: &AuthFunctions,
    functions: &Handles,
) -> Vec<(String, EdgeFunctionParts, Methods)> {
    let told = auth.page_configuration.clone().into_iter();
    let mut paths: Vec<_> = told
        .map(|path| (path, functions.authorize, Methods::Read))
        .collect();
    if let Mode::Bearer(_) = auth.mode {
        return paths;
    }
    let or_guard = |function: Option<EdgeFunctionParts>| function.unwrap_or(functions.authorize);
    let Paths {
        callback,
        sign_out,
        signed_out,
        refresh,
    } = &auth.paths;
    let all = [
        (callback, or_guard(functions.sign_in), Methods::Read),
        (refresh, or_guard(functions.refresh), Methods::Read),
        // Pages sign out by a form, so that no other site can do it with an image.
        (sign_out, or_guard(functions.sign_out), Methods::All),
        (signed_out, or_guard(functions.sign_out), Methods::Read),
    ];
    paths.extend(
        all.into_iter()
            .filter(|(path, _, _)| !matches!(path.as_str(), "" | "/"))
            .map(|(path, function, methods)| (path.clone(), function, methods)),
    );
    paths
}
