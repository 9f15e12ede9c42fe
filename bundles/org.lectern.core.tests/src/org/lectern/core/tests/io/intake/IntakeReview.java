/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.io.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.lectern.core.Progress;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.corpus.ReviewFileReader;
import org.lectern.core.io.RecordFormat;
import org.lectern.core.io.SourceFile;
import org.lectern.core.io.SourceRecord;
import org.lectern.core.io.UnreadableSourceException;
import org.lectern.core.io.bibtex.BibtexReader;
import org.lectern.core.io.digest.FileAddition;
import org.lectern.core.io.intake.ConflictChoice;
import org.lectern.core.io.intake.Intake;
import org.lectern.core.io.intake.IntakeChanges;
import org.lectern.core.io.intake.IntakeChoices;
import org.lectern.core.io.intake.IntakeException;
import org.lectern.core.io.intake.IntakeItem;
import org.lectern.core.io.intake.IntakeOptions;
import org.lectern.core.io.intake.IntakePlan;
import org.lectern.core.io.intake.SourceContent;
import org.lectern.model.review.Paper;

/** A review in memory that records are imported into, as bytes of files like those on disk. */
final class IntakeReview {

	private static final RecordFormat RIS = new RecordFormat("ris", "RIS", List.of("ris")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private final Map<String, byte[]> files = new LinkedHashMap<>();
	private int day;
	private IntakeChanges changes;

	IntakeReview with(String path, String text) {
		files.put(path, text.getBytes(StandardCharsets.UTF_8));
		return this;
	}

	IntakeReview with(String path, byte[] content) {
		files.put(path, content);
		return this;
	}

	/** Reads BibTeX. */
	static SourceContent bibtex(String name, String text) {
		try {
			return SourceContent.read(new BibtexReader(), SourceFile.of(name, text), Progress.none());
		} catch (UnreadableSourceException e) {
			throw new AssertionError(e);
		}
	}

	/** Makes a source of records a database gave. */
	static SourceContent ris(String name, SourceRecord... records) {
		return new SourceContent(RIS, name, StandardCharsets.UTF_8, List.of(records), List.of());
	}

	/** Imports and writes, leaving conflicts open. */
	List<IntakeItem> take(SourceContent... sources) throws IntakeException {
		return take(new IntakeChoices(ConflictChoice.ASK), sources);
	}

	/** Imports and writes; each import is made a day after the one before. */
	List<IntakeItem> take(IntakeChoices choices, SourceContent... sources) throws IntakeException {
		return take(null, choices, sources);
	}

	List<IntakeItem> take(String target, IntakeChoices choices, SourceContent... sources) throws IntakeException {
		day++;
		ReviewCorpus review = corpus();
		IntakePlan plan = new Intake(List.of(sources),
				new IntakeOptions(target, Instant.parse("2026-03-0" + day + "T10:00:00Z"), "1.2.3")).plan(review, choices, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						Progress.none());
		changes = plan.apply();
		try {
			for (ReviewFile file : changes.changed()) {
				ByteArrayOutputStream content = new ByteArrayOutputStream();
				file.resource().save(content, null);
				files.put(file.path(), content.toByteArray());
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		for (FileAddition addition : changes.created()) {
			if (files.put(addition.path(), addition.bytes()) != null) {
				throw new AssertionError(addition.path());
			}
		}
		return plan.items();
	}

	/** Returns what the last import wrote. */
	IntakeChanges changes() {
		return changes;
	}

	ReviewCorpus corpus() {
		return ReviewCorpus
				.of(files.entrySet().stream().map(file -> ReviewFileReader.read(file.getKey(), file.getValue())).toList());
	}

	String text(String path) {
		return new String(files.get(path), StandardCharsets.UTF_8);
	}

	/** Edits a file as a person would. */
	void edit(String path, String from, String to) {
		String text = text(path);
		if (!text.contains(from)) {
			throw new AssertionError(text);
		}
		with(path, text.replace(from, to));
	}

	Paper paper(String key) {
		return corpus().papers().stream().filter(paper -> paper.getKey().equals(key)).findFirst().orElseThrow();
	}

	List<String> keys() {
		return corpus().papers().stream().map(Paper::getKey).toList();
	}

	/** Says of each item its line, what becomes of it, its key and the fields that change. */
	static List<String> told(List<IntakeItem> items) {
		return items.stream().map(item -> (item.line() + " " + item.status() + ' ' + item.key() + ' ' //$NON-NLS-1$
				+ String.join(",", item.changedFields())).strip()).toList(); //$NON-NLS-1$
	}
}
