//! Puts the two fields into the document's structure tree, so that assistive programs find them
//! (ISO 14289-1, 7.18.1 and 7.18.4; ISO 32000-1, 14.7).
//!
//! Each widget gets a `Form` element at the end of the document element, an entry in the parent tree, and an alternate
//! description. The element's `K` is the object reference itself and not an array of one: a validator that compares
//! revisions takes the array for a change of the first field when the second is signed.

use crate::pdf::{Dictionary, Object, Reference, Update, View};

use super::field::Field;
use super::pades::SigningError;

/// What is known of the structure before the fields are added.
pub(super) struct Structure<'f, 'a> {
    root: (Reference, &'f Dictionary<'a>),
    document: (Reference, &'f Dictionary<'a>),
    /// The parent tree's number pairs.
    parents: &'f [Object<'a>],
    /// The first free key of the parent tree.
    pub(super) next_key: i64,
}

/// A field that is to be tagged.
pub(super) struct Tagged<'t> {
    /// What is said of it.
    pub(super) field: &'t Field,
    /// The widget's number.
    pub(super) widget: Reference,
    /// Its page's number.
    pub(super) page: Reference,
}

impl<'f, 'a> Structure<'f, 'a> {
    /// Finds the structure of a document by Typst: one root, one document element, one flat parent tree.
    pub(super) fn find(view: &View<'f, 'a>) -> Result<Self, SigningError> {
        let root = view.reference(view.root()?, "StructTreeRoot")?;
        let root = (root, view.dictionary(root)?);
        let kids = array(root.1, "K")?;
        let [Object::Reference(document)] = kids else {
            return Err(SigningError::UnexpectedStructure("StructTreeRoot/K"));
        };
        let document = (*document, view.dictionary(*document)?);
        if !document.1.is_name("S", "Document") {
            return Err(SigningError::UnexpectedStructure("Document/S"));
        }
        array(document.1, "K")?;
        let tree = root.1.dictionary("ParentTree");
        let parents = array(
            tree.ok_or(SigningError::UnexpectedStructure("ParentTree"))?,
            "Nums",
        )?;
        let next_key = root.1.integer("ParentTreeNextKey");
        let next_key = next_key.ok_or(SigningError::UnexpectedStructure("ParentTreeNextKey"))?;
        let mut keys = parents.iter().step_by(2).map(Object::as_integer);
        if !keys.all(|key| key.is_some_and(|key| key < next_key)) {
            return Err(SigningError::UnexpectedStructure("ParentTree/Nums"));
        }
        Ok(Self {
            root,
            document,
            parents,
            next_key,
        })
    }

    /// Writes the elements of the fields and rewrites what lists them. The fields' keys count from [`Self::next_key`].
    pub(super) fn add(
        &self,
        update: &mut Update<'_, '_>,
        fields: &[Tagged<'_>],
    ) -> Result<(), SigningError> {
        let mut parents = self.parents.to_vec();
        let mut kids = array(self.document.1, "K")?.to_vec();
        let mut next_key = self.next_key;
        for tagged in fields {
            let element = update.reserve();
            let content = Dictionary::new()
                .with("Type", Object::name("OBJR"))
                .with("Pg", tagged.page)
                .with("Obj", tagged.widget);
            let dictionary = Dictionary::new()
                .with("Type", Object::name("StructElem"))
                .with("S", Object::name("Form"))
                .with("P", self.document.0)
                .with("Pg", tagged.page)
                .with("Alt", Object::text(&tagged.field.description))
                .with("K", content);
            update.dictionary(element, &dictionary);
            parents.extend([next_key.into(), element.into()]);
            kids.push(element.into());
            next_key += 1;
        }
        let tree = self
            .root
            .1
            .dictionary("ParentTree")
            .cloned()
            .unwrap_or_default();
        let root = self
            .root
            .1
            .clone()
            .with("ParentTree", tree.with("Nums", parents))
            .with("ParentTreeNextKey", next_key);
        update.dictionary(self.root.0, &root);
        update.dictionary(self.document.0, &self.document.1.clone().with("K", kids));
        Ok(())
    }
}

fn array<'d, 'a>(
    dictionary: &'d Dictionary<'a>,
    key: &'static str,
) -> Result<&'d [Object<'a>], SigningError> {
    dictionary
        .array(key)
        .ok_or(SigningError::UnexpectedStructure(key))
}
