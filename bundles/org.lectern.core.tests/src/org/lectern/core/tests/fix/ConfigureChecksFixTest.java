/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.lectern.core.check.CheckCatalog;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.fix.CheckSettings;
import org.lectern.core.fix.ConfigureChecksFix;
import org.lectern.core.fix.FixInput;
import org.lectern.core.tests.TestReview;

/** Severities, parameters and suppressions, written into the protocol. */
@SuppressWarnings("nls")
class ConfigureChecksFixTest {

	private static final String PROTOCOL = """
			<?xml version="1.0" encoding="UTF-8"?>
			<review:Protocol
			    xmi:version="2.0"
			    xmlns:xmi="http://www.omg.org/XMI"
			    xmlns:review="http://lectern.org/review/1"
			    formatVersion="1"
			    title="Tables">
			  <checkProfile
			      base="strict">
			    <settings
			        check="year-early"
			        severity="info">
			      <parameters
			          name="earliest"
			          value="1800"/>
			    </settings>
			  </checkProfile>
			  <suppressions
			      check="year-early"
			      paperKey="old"
			      by="anna">
			    <reason>It is that old</reason>
			  </suppressions>
			</review:Protocol>
			""";

	private static final String OLD = "@article{a, author = {Ash, A.}, title = {Moss}, journaltitle = {Moss}, date = {1700}}\n";

	private static CheckDescription check(String id) {
		return CheckCatalog.standard().description(id);
	}

	private static String written(TestReview review, CheckSettings settings) {
		ReviewCorpus corpus = review.corpus();
		new ConfigureChecksFix(settings).apply(corpus, List.of(ConfigureChecksFix.target()), FixInput.of(null, null));
		return corpus.changedFiles().isEmpty() ? null : corpus.file("review.protocol").toText();
	}

	@Test
	void whatIsSetCanBeRead() {
		CheckSettings settings = new CheckSettings(TestReview.of("review.protocol", PROTOCOL).corpus().protocol());
		assertEquals("strict", settings.profile());
		assertEquals("info", settings.severity("year-early"));
		assertEquals("warning", settings.severityByProfile(check("year-early")));
		assertEquals("1800", settings.parameter(check("year-early"), "earliest"));
		assertEquals("1", settings.parameter(check("year-future"), "latest-ahead"));
		assertEquals("It is that old", settings.suppressions().get(0).reason());
		assertEquals(CheckSettings.OFF, new CheckSettings(null).severityByProfile(check("and-others")));
	}

	@Test
	void onlyWhatChangesIsWritten() {
		TestReview review = TestReview.of("review.protocol", PROTOCOL);
		CheckSettings settings = new CheckSettings(review.corpus().protocol());
		assertNull(written(review, settings), "nothing changes");
		settings.setSeverity("year-early", "error");
		assertEquals(PROTOCOL.replace("severity=\"info\"", "severity=\"error\""), written(review, settings));
		settings.setParameter(check("year-early"), "earliest", "1450");
		settings.setSeverity("year-early", "info");
		assertEquals(PROTOCOL.replaceAll("severity=\"info\">\\s*<parameters[^>]*>\\s*</settings>", "severity=\"info\"/>"),
				written(review, settings));
		settings.setParameter(check("year-early"), "earliest", "1800");
		settings.remove(settings.suppressions().get(0));
		assertEquals(PROTOCOL.replaceAll("(?s)  <suppressions.*</suppressions>\n", ""), written(review, settings));
	}

	@Test
	void aResetCheckIsNotMentioned() {
		TestReview review = TestReview.of("review.protocol", PROTOCOL);
		CheckSettings settings = new CheckSettings(review.corpus().protocol());
		assertTrue(settings.isSet("year-early"));
		settings.reset("year-early");
		assertFalse(settings.isSet("year-early"));
		assertFalse(written(review, settings).contains("earliest"));
	}

	@Test
	void aReviewWithoutProtocolGetsOne() {
		TestReview review = TestReview.of("a.bib", OLD);
		CheckSettings settings = new CheckSettings(null);
		assertNull(written(review, settings), "no file for nothing");
		settings.setParameter(check("year-early"), "earliest", "1900");
		settings.setSeverity("year-early", "error");
		String protocol = written(review, settings);
		assertEquals("error", review.with("review.protocol", protocol).findings("year-early").get(0).severity().id());
		settings.setSeverity("year-early", CheckSettings.OFF);
		settings.setProfile("bibtex");
		protocol = written(review, settings);
		assertTrue(protocol.contains("base=\"bibtex\""), protocol);
		assertEquals(List.of(), review.with("review.protocol", protocol).findings("year-early"));
	}

	@Test
	void parametersTellWhichValuesTheyTake() {
		assertTrue(check("year-early").parameter("earliest").accepts(" 1800 "));
		assertFalse(check("year-early").parameter("earliest").accepts("long ago"));
		assertTrue(check("key-pattern").parameter("pattern").accepts("[auth]"));
		assertFalse(check("key-pattern").parameter("pattern").accepts(" "));
	}
}
