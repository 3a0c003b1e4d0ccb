use palisade::certificatemanager::{Certificate, KeyAlgorithm};
use palisade::{App, Problems, Region};
use palisade_tests::sample;
use palisade_tests::snapshot::Mismatch;

#[test]
fn a_bare_certificate() -> Result<(), Mismatch> {
    sample::template("certificatemanager/certificate-bare", |stack| {
        stack.add("Certificate", Certificate::new("docs.example.com"));
    })
}

#[test]
fn a_full_certificate() -> Result<(), Mismatch> {
    sample::template("certificatemanager/certificate-full", |stack| {
        let certificate = Certificate::new("example.com")
            .name("*.example.com")
            .name("docs.example.com")
            .name_in("example.org", "/hostedzone/Z2OTHER0ZONE")
            .validated_in("Z1D633PJN98FT9")
            .key_algorithm(KeyAlgorithm::EcPrime256v1)
            .label("site")
            .without_transparency_logging()
            .exportable()
            .level1(|certificate| certificate.certificate_export("DISABLED"));
        stack.add("Certificate", certificate);
        let by_mail = Certificate::new("*.example.com")
            .name("www.docs.example.com")
            .validated_by_email_at("example.com")
            .key_algorithm(KeyAlgorithm::EcSecp384r1)
            .regional();
        stack.add("ByMail", by_mail);
        let each = Certificate::new("example.net").validated_by_email();
        stack.add("EachByMail", each);
    })
}

#[test]
fn a_wrong_certificate() -> Result<(), Mismatch> {
    sample::problems("certificatemanager/certificate-wrong", |stack| {
        stack.add("Name", Certificate::new("https://docs.example.com"));
        let long = format!("{}.docs.example.com", "a".repeat(63));
        stack.add("Long", Certificate::new(long));
        stack.add(
            "Zone",
            Certificate::new("docs.example.com").validated_in("example.com"),
        );
        let curve = Certificate::new("docs.example.com").key_algorithm(KeyAlgorithm::EcSecp384r1);
        stack.add("Curve", curve);
        let mails = Certificate::new("docs.example.com")
            .name_in("example.org", "Z1D633PJN98FT9")
            .validated_by_email_at("www.example.com");
        stack.add("Mails", mails);
        let mut many = Certificate::new("example.com");
        for number in 0..100 {
            many = many.name(format!("n{number}.example.com"));
        }
        stack.add("Many", many);
    })
}

#[test]
fn a_regional_certificate_stays_and_any_other_goes_to_the_edge() -> Result<(), Problems> {
    let mut app = App::new();
    let stack = app.stack("Site", Region::EuNorth1);
    let here = stack.add("Here", Certificate::new("api.example.com").regional());
    let edge = stack.add("There", Certificate::new("docs.example.com"));
    assert!(here.arn().is_late() && edge.arn().is_late());
    let assembly = app.synth()?;
    let (site, edge) = (
        assembly.template("Site").to_string(),
        assembly.template("Edge").to_string(),
    );
    assert!(site.contains("api.example.com") && !site.contains("docs.example.com"));
    assert!(edge.contains("docs.example.com") && !edge.contains("api.example.com"));
    Ok(())
}
