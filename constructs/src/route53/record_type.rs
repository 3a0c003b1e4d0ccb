//! Types of records.

/// The type of a record: what its values mean.
///
/// See [Supported DNS record types](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/ResourceRecordTypes.html)
/// for the form of the values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RecordType {
    /// IPv4 addresses.
    A,
    /// IPv6 addresses.
    Aaaa,
    /// Authorities that may issue certificates.
    Caa,
    /// Another name.
    Cname,
    /// The key of a zone below that is signed.
    Ds,
    /// How to reach a site over HTTPS.
    Https,
    /// Servers that take mail.
    Mx,
    /// Rules that rewrite names.
    Naptr,
    /// Servers of names of a zone below.
    Ns,
    /// The name of an address.
    Ptr,
    /// Who may send mail; TXT has taken its place.
    Spf,
    /// Servers of a service, with their ports.
    Srv,
    /// Fingerprints of SSH keys.
    Sshfp,
    /// How to reach a service.
    Svcb,
    /// Certificates of a service.
    Tlsa,
    /// Texts.
    Txt,
}

impl RecordType {
    /// The word in templates.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::Aaaa => "AAAA",
            Self::Caa => "CAA",
            Self::Cname => "CNAME",
            Self::Ds => "DS",
            Self::Https => "HTTPS",
            Self::Mx => "MX",
            Self::Naptr => "NAPTR",
            Self::Ns => "NS",
            Self::Ptr => "PTR",
            Self::Spf => "SPF",
            Self::Srv => "SRV",
            Self::Sshfp => "SSHFP",
            Self::Svcb => "SVCB",
            Self::Tlsa => "TLSA",
            Self::Txt => "TXT",
        }
    }
}
