//! How CloudFront signs its requests to an origin.

use crate::cfn::cloudfront as cfn;
use crate::construct::Construct;
use crate::handle::Handle;
use crate::scope::Scope;
use crate::unique_name::unique_name;

/// An origin access control: every request is signed, whatever the viewer sends.
pub(super) struct AccessControl {
    pub(super) origin_type: &'static str,
}

impl Construct for AccessControl {
    type Output = Handle<cfn::OriginAccessControl>;

    fn build(self, scope: &mut Scope<'_>) -> Self::Output {
        let name = unique_name(scope, 64);
        let config = cfn::origin_access_control::OriginAccessControlConfig::new()
            .name(name)
            .origin_access_control_origin_type(self.origin_type)
            .signing_behavior("always")
            .signing_protocol("sigv4");
        scope.resource(cfn::OriginAccessControl::new().origin_access_control_config(config))
    }
}
