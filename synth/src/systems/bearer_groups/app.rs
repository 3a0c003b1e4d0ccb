//! The app as a whole.

use palisade::App;
use palisade::cognito::UserPoolClient;
use palisade::patterns::{AuthFunctions, Bearer, ProtectedSite};

use super::configuration::Configuration;
use crate::options::Options;
use crate::systems::words::{outputs, scopes};

/// Files for programs that show an access token with each request, each for whom a rule names.
///
/// What the rule allows comes from CloudFront's cache, for the function decides before the cache is asked.
pub fn build(options: &Options<Configuration>) -> App {
    let files = options.config();
    let mut app = options.app(files.application.as_ref());
    let stack = app.stack("Files", files.region);

    let mut auth = AuthFunctions::new(files.users.added(stack))
        .mode(Bearer::new().refusal(files.refusal.clone()))
        .rule(files.rule.clone())
        .scopes(scopes(&files.scopes));
    if files.users.makes_client() {
        let callback_urls = files.callback_urls.clone();
        auth = auth.client_settings(|client| {
            let add = |client: UserPoolClient, url| client.callback_url(url);
            callback_urls.into_iter().fold(client, add)
        });
    }
    let auth = files
        .site
        .told(files.functions.told(files.users.told(auth)));

    let mut site = ProtectedSite::new(auth).origin(&files.origin);
    if let Some(folder) = files.content() {
        site = site.files(folder);
    }
    let parts = files.site.add(site, stack);
    outputs(
        stack,
        [
            ("FilesUrl", "Where the files are", parts.address().into()),
            ("Distribution", "The distribution", parts.distribution.id()),
        ],
    );
    app
}
