//! Ids of `common.ftl`: the product's name and the words of every page.

super::fixed_texts! {
    /// Texts that more than one page shows.
    Common {
        ProductName = "product-name",
    }
}
