//! The second stack: the certificate, and the functions that guard the site.

use palisade::certificatemanager::Certificate;
use palisade::lambda::{EdgeFunction, EdgeFunctionParts};
use palisade::{App, Handle, Output, Region, text};

use super::configuration::Configuration;
use super::edge_configuration;
use super::late_values::{LateValues, Needs};
use super::parameters as given;
use super::user_pool::UserPoolStack;

/// What the site needs of the stack.
pub(super) struct EdgeStack {
    pub(super) certificate: Handle<Certificate>,
    pub(super) sign_in: EdgeFunctionParts,
    pub(super) authorize: EdgeFunctionParts,
    pub(super) refresh: EdgeFunctionParts,
    pub(super) sign_out: EdgeFunctionParts,
    pub(super) index_path: EdgeFunctionParts,
}

pub(super) fn add(app: &mut App, site: &Configuration, users: &UserPoolStack) -> EdgeStack {
    let stack = app.stack("LambdaEdge", Region::UsEast1);
    stack
        .folder("us-east-1")
        .stack_name(format!("{}-lambda-edge", site.prefix()))
        .description("The certificate, and the functions that guard the site");
    let environment = given::environment(stack, site);
    let application = given::application(stack, site);
    let domain = given::domain(stack, site);
    let zone = given::hosted_zone(stack, site);
    let values = LateValues::of(stack, site, users, &environment);

    let certificate = stack.add(
        "SSLCertificate",
        Certificate::new(domain).validated_in(zone),
    );
    stack.add(
        "SSLCertificateARN",
        Output::new(certificate.arn()).description("The certificate of the site's domain"),
    );
    let configuration = edge_configuration::of(site, &values);
    let mut function = |id: &str, package: &str, needs: Needs| {
        let description = text!(application.clone(), " ", environment.clone(), ": ", package);
        let function = EdgeFunction::new(package).description(description);
        let function = match needs {
            Needs::Nothing => function,
            Needs::Users => function.config(&configuration),
        };
        stack.add(id, values.give(function, needs))
    };
    EdgeStack {
        certificate,
        sign_in: function("HandleSignInFunction", "sign-in", Needs::Users),
        authorize: function("AuthorizeFunction", "authorize", Needs::Users),
        refresh: function("RefreshFunction", "refresh", Needs::Users),
        sign_out: function("SignOutFunction", "sign-out", Needs::Users),
        index_path: function("IndexPathFunction", "index-path", Needs::Nothing),
    }
}
