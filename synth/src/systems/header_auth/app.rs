//! The app as a whole.

use palisade::cloudfront::{Behavior, BucketAccess, Origin};
use palisade::patterns::{AuthFunctions, Bearer, ProtectedSite};
use palisade::s3::{Bucket, Content};
use palisade::{App, Region};

use super::configuration::Configuration;
use crate::options::Options;
use crate::systems::words::{self, outputs, scopes};

/// The folder that needs a token, in paths and in the bucket.
const PRIVATE: &str = "private/";

/// A page for everybody, where people sign in and fetch data with an access token.
///
/// Page and data are in a bucket each, behind one distribution. Below `/private/` a function looks at the token, and takes
/// it away, for a bucket cannot handle it.
pub fn build(options: &Options<Configuration>) -> App {
    let page = options.config();
    let mut app = options.app(page.application.as_ref());
    let stack = app.stack("Page", page.region);

    let data = stack.add("DataBucket", Bucket::new());
    if let Some(folder) = page.data.folder("examples/content/private-viewer/private") {
        stack.add("Data", Content::new(data, folder).prefix(PRIVATE));
    }
    let bearer = Bearer::new().required_scopes(&page.required_scopes);
    let auth = AuthFunctions::new(page.users.added(stack))
        .mode(bearer)
        .page_configuration()
        .scopes(scopes(&page.scopes));
    let auth = page.functions.told(page.users.told(page.site.told(auth)));

    let headers = page.site.add_headers(stack);
    // Who may list the bucket learns which file is not there: 404 in place of 403, which would say that a token is wrong.
    let listed = Origin::bucket(data).access(BucketAccess::List);
    let private = Behavior::new(listed).response_headers(headers);
    let mut site = ProtectedSite::new(auth)
        .public_by_default()
        .guarded(format!("/{PRIVATE}*"), private);
    if let Some(folder) = page.page.folder("examples/content/private-viewer/public") {
        site = site.files(folder);
    }
    let parts = page.site.add_as(site, headers, stack);
    if page.page == words::Content::Sample {
        let sign_out = (&page.users).into();
        page.site.confine_sample(headers, &parts, sign_out, stack);
    }
    outputs(
        stack,
        [
            ("MAINURL", "The page", parts.address().into()),
            (
                "CloudFrontDistribution",
                "The distribution",
                parts.distribution.id(),
            ),
            (
                "PrivateS3BucketName",
                "The bucket of the data",
                data.name().into(),
            ),
            (
                "CognitoUserPool",
                "The user pool",
                parts.auth.user_pool_id.clone(),
            ),
        ],
    );
    if let Some(bucket) = parts.bucket {
        let name = bucket.name().into();
        outputs(
            stack,
            [("PublicS3BucketName", "The bucket of the page", name)],
        );
    }
    let version = parts.auth.authorize.version.arn().into();
    let about = "The version of the function that checks tokens";
    let functions = match page.region {
        Region::UsEast1 => stack,
        _ => app.stack("Edge", Region::UsEast1),
    };
    outputs(functions, [("LambdaAtEdgeFunction", about, version)]);
    app
}
