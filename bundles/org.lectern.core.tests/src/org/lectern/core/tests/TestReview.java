/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.lectern.core.Progress;
import org.lectern.core.check.CheckCatalog;
import org.lectern.core.check.CheckRunner;
import org.lectern.core.check.Finding;
import org.lectern.core.check.Location;
import org.lectern.core.check.Profile;
import org.lectern.core.check.Related;
import org.lectern.core.corpus.FileKind;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.corpus.ReviewFileReader;

/** A review written down in a test. */
public final class TestReview {

	private final Map<String, String> texts = new LinkedHashMap<>();
	private Profile profile;

	private TestReview() {
	}

	/** Begins with one file. */
	public static TestReview of(String path, String text) {
		return new TestReview().with(path, text);
	}

	/** Begins without a file, to be checked by a profile; null for that of the protocol. */
	public static TestReview of(Profile profile) {
		return new TestReview().under(profile);
	}

	/** Returns the profile, null for that of the protocol. */
	public Profile profile() {
		return profile;
	}

	/** Adds a file. */
	public TestReview with(String path, String text) {
		texts.put(path, text);
		return this;
	}

	/** Sets the profile; without one, that of the protocol counts. */
	public TestReview under(Profile newProfile) {
		profile = newProfile;
		return this;
	}

	/** Reads the files. With a file that is no part of a review, such as a PDF, the folder they stand in is known. */
	public ReviewCorpus corpus() {
		List<ReviewFile> files = texts.entrySet().stream().filter(entry -> FileKind.of(entry.getKey()) != null)
				.map(entry -> ReviewFileReader.readText(entry.getKey(), entry.getValue())).toList();
		return ReviewCorpus.of(files, files.size() == texts.size() ? null : new TestFolder(texts));
	}

	/** Runs all checks. */
	public List<Finding> findings() {
		return findings(corpus());
	}

	private List<Finding> findings(ReviewCorpus corpus) {
		return new CheckRunner(CheckCatalog.standard()).run(corpus, profile == null ? Profile.of(corpus) : profile,
				Progress.none());
	}

	/** Runs all checks and keeps the findings of one. */
	public List<Finding> findings(String checkId) {
		return findings().stream().filter(finding -> finding.checkId().equals(checkId)).toList();
	}

	/** Compares the findings of a check, one in each line: {@code severity path:line:column «text» arguments}. */
	public void assertFindings(String checkId, String... expected) {
		ReviewCorpus corpus = corpus();
		String actual = findings(corpus).stream().filter(finding -> finding.checkId().equals(checkId))
				.map(finding -> render(finding, corpus)).collect(Collectors.joining("\n")); //$NON-NLS-1$
		assertEquals(String.join("\n", expected), actual); //$NON-NLS-1$
	}

	private static String render(Finding finding, ReviewCorpus corpus) {
		String related = finding.related().stream().map(Related::location).map(location -> render(location, corpus))
				.collect(Collectors.joining()).replace("«", "<-«"); //$NON-NLS-1$ //$NON-NLS-2$
		String arguments = String.join(", ", finding.arguments()); //$NON-NLS-1$
		return (finding.severity().id() + ' ' + render(finding.location(), corpus) + ' ' + arguments).strip() + related;
	}

	private static String render(Location location, ReviewCorpus corpus) {
		String text = location.range().in(corpus.file(location.file()).text());
		return location.file() + ':' + location.line() + ':' + location.column() + " «" + text + '»'; //$NON-NLS-1$
	}
}
