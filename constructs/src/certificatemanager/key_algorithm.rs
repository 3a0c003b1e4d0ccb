//! Algorithms of certificates' keys.

/// The algorithm of a certificate's key, of those in which Certificate Manager issues public certificates.
///
/// See [RequestCertificate](https://docs.aws.amazon.com/acm/latest/APIReference/API_RequestCertificate.html),
/// and [what CloudFront takes](https://docs.aws.amazon.com/acm/latest/userguide/import-certificate-prerequisites.html).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum KeyAlgorithm {
    /// RSA with 2,048 bits, which every viewer knows.
    #[default]
    Rsa2048,
    /// ECDSA over P-256: smaller and faster.
    EcPrime256v1,
    /// ECDSA over P-384. CloudFront does not take it.
    EcSecp384r1,
}

impl KeyAlgorithm {
    /// The word in templates.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Rsa2048 => "RSA_2048",
            Self::EcPrime256v1 => "EC_prime256v1",
            Self::EcSecp384r1 => "EC_secp384r1",
        }
    }
}
