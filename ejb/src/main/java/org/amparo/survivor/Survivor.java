package org.amparo.survivor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.amparo.access.Permit;
import org.amparo.codelist.Adjustment;
import org.amparo.codelist.Gender;
import org.amparo.shared.Codes;
import org.amparo.shared.SurvivorId;
import org.amparo.vault.Sealed;
import org.amparo.vault.Vault;
import org.hibernate.annotations.Formula;

/** A survivor's row in the register. Everything that could name or describe her is sealed. */
@Entity
@Table(name = "survivor")
class Survivor {

    /** Her words, sealed. */
    record Words(Sealed preferredName, Sealed otherNames, Sealed pronoun, Sealed preferredTerm, Sealed birthDate, Sealed genderWords,
                 Sealed adjustmentWords, Sealed documents, Sealed interpreterWishes) {}

    @Id @Column(name = "survivor_id") private UUID id;
    private UUID custodian;
    @Column(name = "preferred_name") private Sealed preferredName;
    @Column(name = "other_names") private Sealed otherNames;
    private Sealed pronoun;
    @Column(name = "preferred_term") private Sealed preferredTerm;
    @Column(name = "birth_date") private Sealed birthDate;
    @Column(name = "born_from") private Short bornFrom;
    @Column(name = "born_to") private Short bornTo;
    @Enumerated(EnumType.STRING) @Column(name = "age_certainty") private AgeCertainty ageCertainty;
    @Column(name = "believed_child") private boolean believedChild;
    @Enumerated(EnumType.STRING) private Gender gender;
    @Column(name = "gender_words") private Sealed genderWords;
    @Enumerated(EnumType.STRING) @Column(name = "worker_gender") private WorkerGender workerGender;
    private String adjustments;
    @Column(name = "adjustment_words") private Sealed adjustmentWords;
    private Sealed documents;
    private String language;
    @Formula(Vault.KEY_OF) private byte[] key;
    /** Spoken, with commas between; kept beside in rows of their own. */
    @Formula("(select string_agg(l.language, ',') from amparo.survivor_language l where l.survivor_id = survivor_id and l.speaks)") private String spoken;
    @Enumerated(EnumType.STRING) private InterpreterNeed interpreter;
    @Column(name = "interpreter_wishes") private Sealed interpreterWishes;
    @Version private long version;

    protected Survivor() {}

    /** At first contact only language and interpreter are known, and more is not needed. */
    Survivor(SurvivorId id, String language, InterpreterNeed interpreter, Permit permit) {
        this.id = id.value();
        this.custodian = permit.custodian().value();
        this.language = language;
        this.interpreter = interpreter;
        this.ageCertainty = AgeCertainty.NOT_SAID;
        this.gender = Gender.NOT_SAID;
        this.workerGender = WorkerGender.NO_WISH;
        this.adjustments = "";
    }

    /** All she has said about herself, as it stands from now on. */
    void describe(Portrait portrait, Words words) {
        this.preferredName = words.preferredName();
        this.otherNames = words.otherNames();
        this.pronoun = words.pronoun();
        this.preferredTerm = words.preferredTerm();
        this.genderWords = words.genderWords();
        this.adjustmentWords = words.adjustmentWords();
        this.documents = words.documents();
        this.interpreterWishes = words.interpreterWishes();
        this.gender = portrait.gender();
        this.workerGender = portrait.workerGender();
        this.adjustments = Codes.join(portrait.adjustments());
        this.language = portrait.language();
        this.interpreter = portrait.interpreter();
        aged(portrait.age(), words.birthDate());
    }

    private void aged(Age age, Sealed sealedDate) {
        this.birthDate = sealedDate;
        this.bornFrom = age.bornFrom() == null ? null : age.bornFrom().shortValue();
        this.bornTo = age.bornTo() == null ? null : age.bornTo().shortValue();
        this.ageCertainty = age.certainty();
        this.believedChild = age.believedChild();
    }

    SurvivorId id() {
        return new SurvivorId(id);
    }

    long version() {
        return version;
    }

    Words words() {
        return new Words(preferredName, otherNames, pronoun, preferredTerm, birthDate, genderWords, adjustmentWords, documents, interpreterWishes);
    }

    Age age(String birthDateOpened) {
        java.time.LocalDate born = birthDateOpened == null ? null : java.time.LocalDate.parse(birthDateOpened);
        return new Age(born, bornFrom == null ? null : (int) bornFrom, bornTo == null ? null : (int) bornTo, ageCertainty, believedChild);
    }

    /** Still wrapped. */
    byte[] key() {
        return key;
    }

    /** The one to speak in first, then the others. */
    Set<String> spoken() {
        Set<String> codes = new LinkedHashSet<>(Set.of(language));
        if (spoken != null) codes.addAll(new TreeSet<>(Set.of(spoken.split(","))));
        return codes;
    }

    Gender gender() {
        return gender;
    }

    WorkerGender workerGender() {
        return workerGender;
    }

    Set<Adjustment> adjustments() {
        return Codes.read(Adjustment.class, adjustments);
    }

    String language() {
        return language;
    }

    InterpreterNeed interpreter() {
        return interpreter;
    }
}
