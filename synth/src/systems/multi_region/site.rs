//! The third stack: the content, and the distribution that serves it.

use palisade::cloudfront::{
    Behavior, BucketAccess, CachePolicy, Distribution, ErrorPage, Methods, Origin,
};
use palisade::lambda::EdgeFunctionParts;
use palisade::route53::{AliasTarget, RecordSet};
use palisade::s3::{Bucket, Content};
use palisade::{App, text};

use super::configuration::Configuration;
use super::edge::EdgeStack;
use super::parameters as given;

pub(super) fn add(app: &mut App, site: &Configuration, edge: &EdgeStack) {
    let stack = app.stack("CloudFrontDistribution", site.region);
    stack
        .stack_name(format!("{}-infra", site.prefix()))
        .description("The content, and the distribution that serves it to signed-in people");
    let environment = given::environment(stack, site);
    let application = given::application(stack, site);
    let domain = given::domain(stack, site);
    let zone = given::hosted_zone(stack, site);
    let suffix = given::bucket_suffix(stack, site);
    stack
        .receive("SSLCertificateArn", edge.certificate.arn())
        .receive("SignInFunctionArn", edge.sign_in.version.arn())
        .receive("AuthorizeFunctionArn", edge.authorize.version.arn())
        .receive("RefreshFunctionArn", edge.refresh.version.arn())
        .receive("SignOutFunctionArn", edge.sign_out.version.arn())
        .receive("IndexPathFunctionArn", edge.index_path.version.arn());

    let name = text!(environment.clone(), "-", application.clone(), "-", suffix);
    let bucket = stack.add("ContentBucket", Bucket::new().name(name));
    if let Some(folder) = &site.content {
        stack.add("Content", Content::new(bucket, folder));
    }
    // Who may list the bucket learns which file is not there: 403 stays what it is.
    let content = Behavior::new(Origin::bucket(bucket).access(BucketAccess::List))
        .methods(Methods::ReadAndOptions)
        .cache(CachePolicy::Disabled)
        .viewer_request(edge.authorize)
        .origin_request(edge.index_path);
    // The function answers each request by itself: there is nothing behind it.
    let answered_by = |function: EdgeFunctionParts| {
        Behavior::new(Origin::none())
            .cache(CachePolicy::Disabled)
            .viewer_request(function)
    };
    let distribution = stack.add(
        "CloudFrontDistribution",
        Distribution::new(content)
            .behavior("/signin", answered_by(edge.sign_in))
            .behavior("/refresh", answered_by(edge.refresh))
            // Pages sign out by a form, so that no other site can do it with an image.
            .behavior("/signout", answered_by(edge.sign_out).methods(Methods::All))
            .domain(domain.clone(), edge.certificate)
            .comment(text!(
                "Distribution for the ",
                application,
                " ",
                environment
            ))
            .error_page(404, ErrorPage::new("/404.html"))
            .price_class(site.price_class.into()),
    );
    let target = AliasTarget::cloudfront(distribution.domain_name());
    let record = stack.add("Route53Record", RecordSet::alias(zone, domain, target));
    // As it was called when there was none for IPv6: a record of another id would meet the old one.
    stack.resource_mut(record.ipv4).logical_id("Route53Record");
}
