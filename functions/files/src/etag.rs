//! What S3 calls a content.

use std::fmt::Write as _;
use std::fs;
use std::io::{self, Read};

use md5::{Digest, Md5};

use crate::find::File;

/// The part of a file that `aws` uploads at once, from the same size on: `multipart_chunksize` and
/// `multipart_threshold` of [S3 configuration](https://docs.aws.amazon.com/cli/latest/topic/s3-config.html).
const PART: u64 = 8 * 1024 * 1024;

/// The `ETag` of a content that is put at once into a bucket whose files are encrypted by keys of S3: its MD5.
///
/// See [Object](https://docs.aws.amazon.com/AmazonS3/latest/API/API_Object.html).
#[must_use]
pub fn etag(content: &[u8]) -> String {
    hexadecimal(&Md5::digest(content))
}

impl File {
    /// The `ETag` that the file has in a bucket whose files are encrypted by keys of S3, after `aws` has uploaded it.
    ///
    /// See [Object](https://docs.aws.amazon.com/AmazonS3/latest/API/API_Object.html): the MD5 of the content, or of the
    /// MD5s of its parts and their number.
    ///
    /// # Errors
    ///
    /// The file cannot be read.
    pub fn etag(&self) -> io::Result<String> {
        let mut file = fs::File::open(&self.source)?;
        if self.size < PART {
            return Ok(hexadecimal(&digest(&mut file)?));
        }
        let mut digests = Vec::new();
        let mut left = self.size;
        while left > 0 {
            let part = left.min(PART);
            digests.extend(digest(&mut (&mut file).take(part))?);
            left -= part;
        }
        let parts = digests.len() / 16;
        let whole = hexadecimal(&Md5::digest(&digests));
        Ok(format!("{whole}-{parts}"))
    }
}

fn digest(content: &mut impl Read) -> io::Result<Vec<u8>> {
    let mut md5 = Md5::new();
    let mut buffer = vec![0; 64 * 1024];
    loop {
        let count = content.read(&mut buffer)?;
        if count == 0 {
            return Ok(md5.finalize().to_vec());
        }
        md5.update(&buffer[..count]);
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").expect("a String takes every text");
        text
    })
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{PART, etag};
    use crate::find::File;
    use crate::folder::Folder;
    use crate::headers::Headers;

    #[test]
    fn etags_are_those_of_s3() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/files-etags");
        std::fs::create_dir_all(&folder).unwrap();
        let of = |name: &str, content: &[u8]| {
            let source = folder.join(name);
            std::fs::write(&source, content).unwrap();
            let file = File {
                path: name.to_owned(),
                key: name.to_owned(),
                source,
                size: u64::try_from(content.len()).unwrap(),
                headers: Headers::of(name, &Folder::default()),
            };
            file.etag().unwrap()
        };
        // By `md5sum`, and by `md5sum` of the parts' digests.
        let small = "b1946ac92492d2347c6235b4d2611184";
        assert_eq!(of("small", b"hello\n"), small);
        assert_eq!(etag(b"hello\n"), small);
        let large = vec![0; 9 * 1024 * 1024];
        assert_eq!(of("large", &large), "d126ef08817d0490e207e456cb0ae080-2");
        assert_eq!(PART, 8_388_608);
    }
}
