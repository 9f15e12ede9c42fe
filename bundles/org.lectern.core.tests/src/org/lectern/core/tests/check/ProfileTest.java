/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.lectern.core.check.Category;
import org.lectern.core.check.CheckCatalog;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.Finding;
import org.lectern.core.check.ParameterDescription;
import org.lectern.core.check.Profile;
import org.lectern.core.check.Severity;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.tests.TestReview;

/** Profiles, the settings of a protocol, and its suppressions. */
@SuppressWarnings("nls")
class ProfileTest {

	private static final CheckDescription MISSING = CheckCatalog.standard().description("missing-field");
	private static final CheckDescription KEYS = CheckCatalog.standard().description("duplicate-key");

	private static final String BIB = """
			@article{a, title={First}}
			@article{b, author={A}, title={Second}, journal={J}, year=2020}
			@article{B, author={C}, title={Third}, journal={J}, year=2020}
			""";

	private static String protocol(String content) {
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<review:Protocol xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:review="http://lectern.org/review/1">
				  %s
				</review:Protocol>
				""".formatted(content);
	}

	@Test
	void namesFindTheirProfiles() {
		assertEquals(List.of("biblatex", "bibtex", "digest", "strict"), Profile.names());
		Profile.names().forEach(name -> assertEquals(name, Profile.named(name).name()));
		assertNull(Profile.named("stricter"));
		assertNull(Profile.named(null));
	}

	@Test
	void withoutProtocolBiblatexCounts() {
		assertEquals("biblatex", Profile.of(TestReview.of("a.bib", BIB).corpus()).name());
	}

	@Test
	void protocolNamesTheProfile() {
		ReviewCorpus corpus = TestReview.of("a.bib", BIB)
				.with("review.protocol", protocol("<checkProfile base=\"digest\"/>")).corpus();
		assertEquals("digest", Profile.of(corpus).name());
	}

	@Test
	void protocolSetsSeverities() {
		ReviewCorpus corpus = TestReview.of("a.bib", BIB).with("review.protocol", protocol("""
				<checkProfile>
				  <settings check="missing-field" severity="error"/>
				  <settings check="duplicate-key" severity="off"/>
				</checkProfile>""")).corpus();
		assertEquals(Severity.ERROR, Profile.of(corpus).severity(MISSING));
		assertNull(Profile.of(corpus).severity(KEYS));
		assertEquals(Severity.WARNING, Profile.BIBLATEX.severity(MISSING));
		assertSame(Profile.DIGEST, Profile.DIGEST.withSettings(null));
	}

	@Test
	void checkIsOffWhereItIsNotOnByDefaultUnlessTheProtocolTurnsItOn() {
		CheckDescription taste = new CheckDescription("taste", Category.TITLES, Severity.INFO, "T", "E.")
				.onlyIn("strict");
		assertNull(Profile.BIBLATEX.severity(taste));
		assertEquals(Severity.INFO, Profile.STRICT.severity(taste));
		ReviewCorpus corpus = TestReview.of("review.protocol",
				protocol("<checkProfile><settings check=\"taste\" severity=\"error\"/></checkProfile>")).corpus();
		assertEquals(Severity.ERROR, Profile.of(corpus).severity(taste));
	}

	@Test
	void protocolSetsParameters() {
		CheckDescription taste = new CheckDescription("taste", Category.TITLES, Severity.INFO, "T", "E.")
				.with(new ParameterDescription("longest", "80", "E."), new ParameterDescription("least", "3", "E."));
		ReviewCorpus corpus = TestReview.of("review.protocol", protocol("""
				<checkProfile><settings check="taste"><parameters name="longest" value="100"/></settings></checkProfile>
				""")).corpus();
		assertEquals("100", Profile.of(corpus).parameter(taste, "longest"));
		assertEquals("3", Profile.of(corpus).parameter(taste, "least"));
		assertEquals("80", Profile.STRICT.parameter(taste, "longest"));
		assertThrows(IllegalArgumentException.class, () -> Profile.STRICT.parameter(taste, "lowest"));
	}

	@Test
	void unknownParameterIsFlagged() {
		TestReview.of("review.protocol", protocol("""
				<checkProfile><settings check="missing-field"><parameters name="depth" value="1"/></settings></checkProfile>
				""")).assertFindings("unknown-setting", "warning review.protocol:3:67 «depth» depth");
	}

	@Test
	void checkThatIsOffFindsNothing() {
		TestReview review = TestReview.of("a.bib", BIB).with("review.protocol",
				protocol("<checkProfile><settings check=\"duplicate-key\" severity=\"off\"/></checkProfile>"));
		assertEquals(List.of(), review.findings("duplicate-key"));
		assertEquals(3, review.findings("missing-field").size());
	}

	@Test
	void severityIsThatOfTheFindingButMilderOnesStayMilder() {
		TestReview review = TestReview.of("a.bib", BIB).with("review.protocol", protocol("""
				<checkProfile>
				  <settings check="missing-field" severity="info"/>
				</checkProfile>"""));
		assertEquals(Severity.INFO, review.findings("missing-field").get(0).severity());
		assertEquals(Severity.WARNING, review.findings("duplicate-key").get(0).severity());
	}

	@Test
	void suppressionOfOnePaper() {
		List<Finding> findings = TestReview.of("a.bib", BIB + "@article{c, title={Fourth}}").with("review.protocol",
				protocol("<suppressions check=\"missing-field\" paperKey=\"a\"/>")).findings("missing-field");
		assertEquals(3, findings.size());
		findings.forEach(finding -> assertEquals("c", finding.paper().key()));
	}

	@Test
	void suppressionOfEveryPaper() {
		assertEquals(List.of(), TestReview.of("a.bib", BIB)
				.with("review.protocol", protocol("<suppressions check=\"missing-field\"/>")).findings("missing-field"));
	}

	@Test
	void outermostProtocolCounts() {
		ReviewCorpus corpus = TestReview.of("a/old.protocol", protocol("<checkProfile base=\"digest\"/>"))
				.with("review.protocol", protocol("<checkProfile base=\"bibtex\"/>")).corpus();
		assertEquals("bibtex", Profile.of(corpus).name());
	}
}
