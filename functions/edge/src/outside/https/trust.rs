//! Whose certificates are trusted, and which TLS is spoken.

use std::sync::Arc;

use rustls::client::Resumption;
use rustls::crypto::aws_lc_rs::default_provider;
use rustls::{ClientConfig, RootCertStore};

use crate::outside::SendError;

/// The certificate authorities of Mozilla's root program, as of the build.
pub(super) fn public() -> RootCertStore {
    webpki_roots::TLS_SERVER_ROOTS.iter().cloned().collect()
}

/// TLS 1.2 and 1.3, with certificates of some authorities, without certificates of our own.
pub(super) fn tls(roots: RootCertStore) -> Result<Arc<ClientConfig>, SendError> {
    let mut config = ClientConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|_| SendError::Connect)?
        .with_root_certificates(roots)
        .with_no_client_auth();
    // A function calls five hosts at most: key set, sign-in pages, SSM, Secrets Manager.
    config.resumption = Resumption::in_memory_sessions(5);
    Ok(Arc::new(config))
}
