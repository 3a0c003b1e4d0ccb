//! The second stack: the certificate, and the functions that guard the site.

use palisade::certificatemanager::Certificate;
use palisade::lambda::{EdgeFunction, EdgeFunctionParts};
use palisade::{App, Handle, Output, Region, text};

use super::configuration::Configuration;
use super::edge_configuration;
use super::late_values;
use super::parameters as given;
use super::user_pool::UserPoolStack;
use crate::systems::words::ClientType;

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
    let values = late_values::of(stack, site, users, &environment);

    let certificate = stack.add(
        "SSLCertificate",
        Certificate::new(domain).validated_in(zone),
    );
    stack.add(
        "SSLCertificateARN",
        Output::new(certificate.arn()).description("The certificate of the site's domain"),
    );
    let client_type = match users.secret {
        None => ClientType::Public,
        Some(_) => ClientType::Confidential,
    };
    let configuration = edge_configuration::of(site, client_type, &values);
    let described = |package: &str| {
        let description = text!(application.clone(), " ", environment.clone(), ": ", package);
        EdgeFunction::new(package).description(description)
    };
    let mut function = |id: &str, package: &str| {
        let function = described(package).config(&configuration);
        stack.add(id, values.tell(function))
    };
    EdgeStack {
        certificate,
        sign_in: function("HandleSignInFunction", "sign-in"),
        authorize: function("AuthorizeFunction", "authorize"),
        refresh: function("RefreshFunction", "refresh"),
        sign_out: function("SignOutFunction", "sign-out"),
        index_path: stack.add("IndexPathFunction", described("index-path")),
    }
}
