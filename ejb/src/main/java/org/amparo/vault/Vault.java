package org.amparo.vault;

import com.google.crypto.tink.Aead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Map;
import org.amparo.access.PageAct;
import org.amparo.access.Permit;
import org.amparo.shared.Id;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.SurvivorId;

/**
 * Seals and opens values with the key of the person they are about. Refuses (by exception, it is a fault in our code) a permit
 * that does not cover the person and the compartment, and any value that was moved, altered or replaced.
 */
@ApplicationScoped
public class Vault {

    /** Her wrapped key beside a row of hers, for a formula: what names people is read with what opens it. */
    public static final String KEY_OF = "(select k.wrapped from amparo.survivor_key k where k.survivor_id = survivor_id)";

    @Inject
    private WrappingKey wrapping;
    @Inject
    private StoredKeys stored;
    @Inject
    private PageAct page;

    /** The first thing that happens to a new record. */
    public void makeKey(SurvivorId survivor, Permit permit) {
        permit.mustCover(survivor);
        stored.add(survivor, wrapping.wrappedNewKeyset("survivor|" + survivor));
    }

    /** The same for words that whoever says them may never read: the key stays with the record, and here only as long as the words are put in. */
    public Drop makeKeyToDrop(SurvivorId survivor, Permit permit) {
        permit.mustCover(survivor);
        byte[] wrapped = wrapping.wrappedNewKeyset("survivor|" + survivor);
        stored.add(survivor, wrapped);
        return new Drop(survivor, wrapping.unwrap(wrapped, "survivor|" + survivor));
    }

    /** @param previous the value it replaces, or null; null text stays null */
    public Sealed seal(String text, SealedField.Place place, Sealed previous, Permit permit) {
        if (text == null) return null;
        permit.mustCover(place.survivor(), place.field().compartment());
        return seal(key(place.survivor(), permit), text, place, previous);
    }

    public Sealed seal(String text, SealedField.Place place, Permit permit) {
        return seal(text, place, null, permit);
    }

    /** Null for a value never given. */
    public String open(Sealed value, SealedField.Place place, Permit permit) {
        if (value == null) return null;
        permit.mustCover(place.survivor(), place.field().compartment());
        return open(key(place.survivor(), permit), value, place);
    }

    /** A key that was read beside a row; null, as for somebody erased, unlocks nothing. */
    public void unlock(SurvivorId survivor, byte[] wrapped, Permit permit) {
        permit.mustCover(survivor);
        if (wrapped != null) keysOf(permit).survivors.computeIfAbsent(survivor, s -> wrapping.unwrap(wrapped, "survivor|" + s));
    }

    /** The own key of what is sent, a referral or an invitation: all a partner's permit ever unlocks. */
    public void makePackageKey(Id sent, OrganisationId recipient, Permit permit) {
        byte[] wrapped = wrapping.wrappedNewKeyset("package|" + sent);
        stored.addPackage(sent, permit.survivor(), recipient, wrapped);
        keysOf(permit).packages.put(sent, wrapping.unwrap(wrapped, "package|" + sent));
    }

    public Sealed sealForPackage(Id sent, String text, SealedField.Place place, Permit permit) {
        if (text == null) return null;
        permit.mustCover(place.survivor());
        return seal(packageKey(sent, permit), text, place, null);
    }

    public String openFromPackage(Id sent, Sealed value, SealedField.Place place, Permit permit) {
        if (value == null) return null;
        permit.mustCover(place.survivor());
        return open(packageKey(sent, permit), value, place);
    }

    /** A fresh key for one file, sealed as a value of whom the file is about. */
    public Sealed makeFileKey(SealedField.Place place, Permit permit) {
        permit.mustCover(place.survivor(), place.field().compartment());
        return Sealed.of(0, WrappingKey.newKeysetUnder(key(place.survivor(), permit), place.bound(0)));
    }

    /** @param wrapped null for a file that has ended */
    public FileKey fileKey(Sealed wrapped, SealedField.Place place, Permit permit) {
        permit.mustCover(place.survivor(), place.field().compartment());
        if (wrapped == null) throw new IllegalStateException("there is no key for this file: it has ended");
        return new FileKey(WrappingKey.unwrapUnder(key(place.survivor(), permit), wrapped.ciphertext(), place.bound(wrapped.counter())));
    }

    /** Erasure: nothing sealed for her can be opened again; the tombstone keeps anybody from making her a new key. */
    public void destroyKey(Permit permit) {
        stored.destroy(permit.survivor());
    }

    /** The doors of one page unlock each key once; whom and what a permit covers is asked before any key is. */
    private OpenKeys keysOf(Permit permit) {
        return permit.hold(OpenKeys.class, () -> page.once(OpenKeys.class, OpenKeys::new));
    }

    private Aead key(SurvivorId survivor, Permit permit) {
        OpenKeys open = keysOf(permit);
        if (!open.survivors.containsKey(survivor)) {
            Map<SurvivorId, byte[]> wrapped = stored.of(permit.subjects());
            wrapped.forEach((of, keyset) -> open.survivors.computeIfAbsent(of, s -> wrapping.unwrap(keyset, "survivor|" + s)));
        }
        Aead key = open.survivors.get(survivor);
        if (key == null) throw new IllegalStateException("there is no key for this record: destroyed, or never made");
        return key;
    }

    private Aead packageKey(Id sent, Permit permit) {
        OpenKeys open = keysOf(permit);
        return open.packages.computeIfAbsent(sent, r -> {
            byte[] wrapped = stored.ofPackage(r);
            if (wrapped == null) throw new IllegalStateException("there is no key for this package: taken back, or never made");
            return wrapping.unwrap(wrapped, "package|" + r);
        });
    }

    static Sealed seal(Aead key, String text, SealedField.Place place, Sealed previous) {
        int counter = previous == null ? 0 : previous.counter() + 1;
        try {
            return Sealed.of(counter, key.encrypt(text.getBytes(StandardCharsets.UTF_8), place.bound(counter)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a value could not be sealed", e);
        }
    }

    private static String open(Aead key, Sealed value, SealedField.Place place) {
        try {
            return new String(key.decrypt(value.ciphertext(), place.bound(value.counter())), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new Altered("a sealed value was moved, altered or replaced", e);
        }
    }
}
