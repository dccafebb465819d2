//! The six rules of the layout that held up (pdf-signing.md section 2).

use super::*;

#[test]
fn the_documents_bytes_stay_and_a_line_end_comes_before_the_first_new_object() {
    let (before, after) = (sample_pdf(), signed());
    assert!(after.starts_with(&before));
    assert!(before.ends_with(b"%%EOF"), "Typst writes no line end");
    assert_eq!(after[before.len()], b'\n');
    assert!(after[before.len() + 1].is_ascii_digit());
    let twice = countersigned();
    assert!(twice.starts_with(&after));
    assert!(after.ends_with(b"%%EOF\n") && twice.ends_with(b"%%EOF\n"));
    let ends: Vec<usize> = read(&twice)
        .revisions()
        .iter()
        .map(|revision| revision.span.end)
        .collect();
    assert_eq!(ends, [before.len(), after.len(), twice.len()]);
}

#[test]
fn widgets_are_printed_and_locked_and_never_hidden() {
    let pdf = countersigned();
    let file = read(&pdf);
    for widget in parts(&file).widgets() {
        assert_eq!(widget.integer("F"), Some(132));
        assert!(widget.is_name("Subtype", "Widget"));
        assert!(widget.is_name("FT", "Sig"));
    }
}

#[test]
fn every_widget_sits_in_a_form_element_with_parent_entry_and_description() {
    let pdf = signed();
    let file = read(&pdf);
    let parts = parts(&file);
    let root = parts.behind(parts.catalog, "StructTreeRoot");
    let nums = root
        .dictionary("ParentTree")
        .and_then(|tree| tree.array("Nums"));
    let nums = nums.expect("a flat parent tree");
    let keys: Vec<i64> = nums
        .iter()
        .step_by(2)
        .filter_map(Object::as_integer)
        .collect();
    assert!(keys.is_sorted(), "{keys:?}");
    assert_eq!(
        root.integer("ParentTreeNextKey"),
        keys.last().map(|last| last + 1)
    );
    let document = root.array("K").expect("kids")[0].as_reference();
    let document = parts.dictionary(document.expect("a document element"));
    let kids = document.array("K").expect("kids");
    let declared = fields([SIGNATURE_PAGE; 2]);
    for ((field, declared), kid) in parts
        .fields
        .into_iter()
        .zip(declared)
        .zip(&kids[kids.len() - 2..])
    {
        let description = Object::text(&declared.description);
        let widget = parts.dictionary(field);
        assert_eq!(widget.get("TU"), Some(&description));
        let key = widget.integer("StructParent").expect("a key");
        let at = keys.iter().position(|entry| *entry == key);
        let at = at.expect("an entry in the parent tree");
        let element = nums[2 * at + 1].as_reference().expect("an element");
        assert_eq!(
            kid.as_reference(),
            Some(element),
            "it stands at the end of the document"
        );
        let element = parts.dictionary(element);
        assert!(element.is_name("S", "Form"));
        assert_eq!(element.get("Alt"), Some(&description));
        assert_eq!(element.get("P"), root.array("K").map(|kids| &kids[0]));
        // The object reference itself, not an array of one.
        let content = element.dictionary("K").expect("an object reference");
        assert!(content.is_name("Type", "OBJR"));
        assert_eq!(content.reference("Obj"), Some(field));
    }
}

/// The object that draws a widget.
fn drawing(widget: &Dictionary<'_>) -> Reference {
    let states = widget.dictionary("AP");
    let normal = states.and_then(|states| states.reference("N"));
    normal.expect("an appearance")
}

#[test]
fn every_appearance_is_there_and_its_fonts_are_embedded() {
    let pdf = countersigned();
    let file = read(&pdf);
    let parts = parts(&file);
    for widget in parts.widgets() {
        let resources = parts.dictionary(drawing(widget)).dictionary("Resources");
        let fonts = resources.and_then(|all| all.dictionary("Font"));
        let fonts = fonts.expect("fonts").entries();
        assert!(!fonts.is_empty());
        for font in fonts {
            let font = parts.dictionary(font.value.as_reference().expect("a font"));
            let descendant = font
                .array("DescendantFonts")
                .and_then(|all| all[0].as_reference());
            let descendant = parts.dictionary(descendant.expect("a descendant"));
            let descriptor = parts.behind(descendant, "FontDescriptor");
            assert!(descriptor.contains("FontFile2"));
        }
    }
}

#[test]
fn before_the_second_signature_its_field_has_an_empty_appearance() {
    let pdf = signed();
    let file = read(&pdf);
    let parts = parts(&file);
    let [_, widget] = parts.widgets();
    assert!(!widget.contains("V"));
    let form = parts.view.object(drawing(widget)).expect("a form");
    assert_eq!(
        stream::content(&parts.view, form, &Limits::default()).as_deref(),
        Ok(&b""[..])
    );
}

#[test]
fn identifier_tab_order_record_and_metadata_are_kept_and_the_form_append_only() {
    let (before, after) = (sample_pdf(), countersigned());
    let (first, last) = (read(&before), read(&after));
    for key in ["ID", "Root", "Info"] {
        let original = first.revisions()[0].trailer.get(key);
        assert!(original.is_some());
        assert!(
            last.revisions()
                .iter()
                .all(|revision| revision.trailer.get(key) == original),
            "{key}"
        );
    }
    let parts = parts(&last);
    assert_eq!(parts.form.integer("SigFlags"), Some(3));
    assert_eq!(keys(parts.form), ["Fields", "SigFlags"]);
    let view = first.view();
    let catalog = view
        .dictionary(view.root().expect("a root"))
        .expect("a catalog");
    for entry in catalog.entries() {
        let key = String::from_utf8_lossy(&entry.key);
        assert_eq!(parts.catalog.get(&key), Some(&entry.value), "{key}");
    }
    assert_eq!(keys(parts.catalog).len(), catalog.entries().len() + 2);
    assert!(catalog.contains("AF") && catalog.contains("Names") && catalog.contains("Metadata"));
    for page in parts.view.pages().expect("pages") {
        assert!(parts.dictionary(page).is_name("Tabs", "S"));
    }
    let attached = last.revisions()[0].objects().iter().filter(|object| {
        let dictionary = object.value.as_dictionary();
        dictionary.is_some_and(|one| one.is_name("Type", "EmbeddedFile"))
    });
    let contents: Vec<_> = attached
        .map(|file| stream::content(&parts.view, file, &Limits::default()))
        .collect();
    assert_eq!(contents.len(), 1);
    assert_eq!(contents[0].as_deref(), Ok(RECORD.as_bytes()));
}

#[test]
fn the_colours_have_an_output_intent() {
    for pdf in [
        sample_pdf(),
        document::render(&record(Sample::Ready, Language::Fr))
            .expect("rendered")
            .pdf,
    ] {
        let file = read(&pdf);
        let view = file.view();
        let catalog = view
            .dictionary(view.root().expect("a root"))
            .expect("a catalog");
        let intents = view
            .resolve(catalog.get("OutputIntents").expect("output intents"))
            .expect("output intents");
        let intent = view
            .resolve(&intents.as_array().expect("a list")[0])
            .expect("an intent");
        let intent = intent.as_dictionary().expect("an intent");
        let profile = intent.reference("DestOutputProfile").expect("a profile");
        let components = view.dictionary(profile).expect("a profile").integer("N");
        assert_eq!(components, Some(3), "red, green and blue");
    }
}

#[test]
fn fields_may_stand_on_different_pages() {
    let pdf = signed_on([0, 1]);
    let file = read(&pdf);
    let parts = parts(&file);
    let pages = parts.view.pages().expect("pages");
    for (field, page) in parts.fields.into_iter().zip(pages) {
        let annotations = parts.dictionary(page).array("Annots");
        assert!(
            annotations.is_some_and(|all| all.contains(&field.into())),
            "the widget is on its page"
        );
        assert_eq!(parts.view.reference(field, "P"), Ok(page));
    }
    let first = parts.dictionary(parts.view.pages().expect("pages")[0]);
    let annotations = first.array("Annots").map(<[Object<'_>]>::len);
    assert_eq!(
        annotations,
        Some(2),
        "the link of the first page is still there"
    );
}
