package org.amparo.web.keeping;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import org.amparo.keeping.ErasureCertificate;
import org.amparo.letter.Block;
import org.amparo.letter.Letter;
import org.amparo.shared.SaidDay;
import org.amparo.web.frame.Tongue;
import org.amparo.web.frame.Words;

/** A paper that says that something was erased and not about whom, so that it can lie about anywhere. */
record CertificateLetter(Words words, ZoneId zone) {

    static CertificateLetter in(Tongue tongue, ZoneId zone) {
        return new CertificateLetter(new Words(tongue), zone);
    }

    Letter of(ErasureCertificate paper) {
        List<Block.Line> lines = new ArrayList<>(List.of(
                new Block.Line(words.get("keeping.paper.reference"), paper.reference()),
                new Block.Line(words.get("keeping.paper.asked"), day(paper.requestedAt())),
                new Block.Line(words.get("keeping.paper.done"), day(paper.erasedAt()))));
        if (!paper.house().isEmpty()) lines.add(new Block.Line(words.get("keeping.paper.by"), paper.house()));
        return new Letter(words.tongue().locale(), words.get("keeping.paper.title"), List.of(
                new Block.Definitions(lines),
                new Block.Paragraph(words.get("keeping.paper.what")),
                new Block.Paragraph(paper.asked() == 0 ? words.get("keeping.paper.nobodyElse")
                        : words.get("keeping.paper.others", Integer.toString(paper.asked()), Integer.toString(paper.confirmed()))),
                new Block.Paragraph(words.get("keeping.paper.stays"))));
    }

    private String day(Instant at) {
        return SaidDay.of(LocalDate.ofInstant(at, zone), DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).localizedBy(words.tongue().locale()));
    }
}
