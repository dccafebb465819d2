product-name = Téléclair
