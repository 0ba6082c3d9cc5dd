package org.amparo.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.amparo.shared.KeyProvider;

/** Where the list beside the backups lies: the file that AMPARO_TOMBSTONE_FILE names. */
@ApplicationScoped
class TombstoneList {

    @Inject
    private KeyProvider keys;

    /** Empty when the house has not said where; then no erasure comes to its paper. */
    Optional<TombstoneFile> file() {
        return Optional.ofNullable(System.getenv("AMPARO_TOMBSTONE_FILE")).map(name -> new TombstoneFile(Path.of(name), keys.key(KeyProvider.Use.ROW_CONTEXT)));
    }
}
