product-name = Teleklaar
