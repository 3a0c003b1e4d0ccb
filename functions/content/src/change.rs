//! Puts what differs, and deletes what is not to be there.

use std::collections::BTreeSet;
use std::sync::Mutex;
use std::sync::PoisonError;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use palisade_custom_resource::Failure;
use palisade_files::Packed;

use crate::bucket::Bucket;
use crate::package::Package;
use crate::request::Properties;

/// How many requests there are at once.
const AT_ONCE: usize = 8;

/// Puts the files below a prefix of a bucket.
///
/// Those that are there as they should be are left alone where their headers cannot have changed, which S3 does not
/// list: after an update of the same place with the same rules for headers.
///
/// `id` becomes what the resource is known by, also if something fails later.
pub(crate) fn put(
    package: &Package<'_>,
    bucket: Bucket<'_>,
    properties: &Properties,
    before: Option<&Properties>,
    is_new: bool,
    id: &mut String,
) -> Result<(), Failure> {
    let contents = &package.contents;
    if properties.digest != package.digest {
        return Err(Failure::new(
            "the function has the files of another deployment; deploy again",
        ));
    }
    let key = |file: &Packed| format!("{}{}", properties.prefix, file.path);
    let own: BTreeSet<String> = contents.files.iter().map(key).collect();
    let stored = bucket.list(&properties.prefix)?;
    if is_new && !stored.keys().any(|key| own.contains(key)) {
        *id = properties.id();
    }
    let is_update =
        before.is_some_and(|it| it.id() == properties.id() && it.headers == properties.headers);
    let is_there = |file: &&Packed| is_update && stored.get(&key(file)) == Some(&file.etag);
    // Pages come after what they load.
    let missing = contents.files.iter().filter(|file| !is_there(file));
    let (pages, others): (Vec<&Packed>, Vec<&Packed>) = missing.partition(|file| file.is_page());
    for group in [others, pages] {
        each(&group, |file| {
            bucket.put(&key(file), file, package.content(file)?)
        })?;
    }
    if contents.delete_others {
        let others: Vec<&String> = stored.keys().filter(|key| !own.contains(*key)).collect();
        each(&others, |key| bucket.delete(key))?;
    }
    if contents.removed {
        *id = properties.id();
    }
    Ok(())
}

/// Deletes the files of a place that the resource leaves: CloudFormation asks for it where its creation is rolled back,
/// or where the files are to go with the resource.
pub(crate) fn delete(
    package: &Package<'_>,
    bucket: Bucket<'_>,
    properties: &Properties,
) -> Result<(), Failure> {
    let contents = &package.contents;
    let keys = |prefix: &str| -> BTreeSet<String> {
        let files = contents.files.iter();
        files.map(|file| format!("{prefix}{}", file.path)).collect()
    };
    let is_current = properties.prefix == contents.prefix;
    let left: BTreeSet<String> = if is_current && contents.delete_others {
        bucket.list(&properties.prefix)?.into_keys().collect()
    } else if is_current {
        keys(&properties.prefix)
    } else {
        // A former place may have keys that are those of the new one.
        let own = keys(&contents.prefix);
        let former = keys(&properties.prefix);
        former.difference(&own).cloned().collect()
    };
    let left: Vec<String> = left.into_iter().collect();
    each(&left, |key| bucket.delete(key))
}

/// Does something with each, several at once; the first failure ends it.
fn each<T: Sync>(
    items: &[T],
    act: impl Fn(&T) -> Result<(), Failure> + Sync,
) -> Result<(), Failure> {
    let next = AtomicUsize::new(0);
    let failed: Mutex<Option<Failure>> = Mutex::new(None);
    let work = || {
        while let Some(item) = items.get(next.fetch_add(1, Ordering::Relaxed)) {
            if let Err(failure) = act(item) {
                let mut failed = failed.lock().unwrap_or_else(PoisonError::into_inner);
                failed.get_or_insert(failure);
                next.store(items.len(), Ordering::Relaxed);
            }
        }
    };
    thread::scope(|scope| {
        for _ in 0..AT_ONCE.min(items.len()) {
            scope.spawn(work);
        }
    });
    match failed.into_inner().unwrap_or_else(PoisonError::into_inner) {
        Some(failure) => Err(failure),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::{AT_ONCE, each};
    use palisade_custom_resource::Failure;

    #[test]
    fn each_is_done_once() {
        let items: Vec<AtomicUsize> = (0..100).map(|_| AtomicUsize::new(0)).collect();
        each(&items, |it| {
            it.fetch_add(1, Ordering::Relaxed);
            Ok(())
        })
        .unwrap();
        assert!(items.iter().all(|it| it.load(Ordering::Relaxed) == 1));
        assert_eq!(each(&[(); 0], |()| Err(Failure::late())), Ok(()));
    }

    #[test]
    fn the_first_failure_ends_it() {
        let done = AtomicUsize::new(0);
        let items = [(); 10_000];
        let failed = each(&items, |()| {
            done.fetch_add(1, Ordering::Relaxed);
            Err(Failure::new("no"))
        });
        assert_eq!(failed, Err(Failure::new("no")));
        assert!(done.load(Ordering::Relaxed) <= AT_ONCE);
    }
}
