package org.amparo.partner;

import java.io.Serializable;
import java.util.Set;
import org.amparo.shared.Page;

/** What somebody who opens the directory needs first: the services, and the languages and regions there are to choose from. */
public record DirectoryFront(Page<ListingDetails> page, Set<String> languages, Set<String> regions) implements Serializable {}
