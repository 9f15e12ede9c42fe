/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.tests.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.lectern.core.Progress;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.corpus.ReviewFileReader;
import org.lectern.core.io.RecordReader;
import org.lectern.core.io.SourceFile;
import org.lectern.core.io.UnreadableSourceException;
import org.lectern.core.io.bibtex.BibtexReader;
import org.lectern.core.io.intake.ConflictChoice;
import org.lectern.core.io.intake.Intake;
import org.lectern.core.io.intake.IntakeChanges;
import org.lectern.core.io.intake.IntakeChoices;
import org.lectern.core.io.intake.IntakeException;
import org.lectern.core.io.intake.IntakeOptions;
import org.lectern.core.io.intake.IntakePlan;
import org.lectern.core.io.intake.SourceContent;

/** Imports what it reads into an empty review, and again: whatever the records are, the second time changes nothing. */
final class IntakeTargets {

	/** What an import takes depends on the number of records, not of bytes; the time of readers is measured elsewhere. */
	private static final int LARGEST = 16 << 10;

	private static final String SEED = """
			@string{jr = "Journal of {R}eading"}
			@article{lovelace:2019, author = {Lovelace, Ada and {World Health Organization}}, month = feb # "~1",
			  title = "Screening {BERT} \\& more", journal = jr, year = 2019, doi = {10.1000/182}}
			@article{, title = {Screening BERT and more}, doi = {10.1000/182}}
			@inbook(part, title = {A chapter}, crossref = {lovelace:2019}, related = {part,lovelace:2019})
			"""; //$NON-NLS-1$

	private IntakeTargets() {
	}

	static List<FuzzTarget> all() {
		return List.of(FuzzTarget.of("bibtex-intake", List.of(SEED), //$NON-NLS-1$
				"@string{ @comment{ @article{ @book( = {} \"\" # ,\n}\n \n@a{b,c={ crossref={ title={ lectern-origin={bibtex:a.bib:1} ;", //$NON-NLS-1$
				(input, found) -> twice(new BibtexReader(), input, found)), origins());
	}

	private static void twice(RecordReader reader, byte[] input, Set<String> found) {
		if (input.length > LARGEST) {
			return;
		}
		try {
			SourceContent source = SourceContent.read(reader, new SourceFile("a.bib", input), Progress.none()); //$NON-NLS-1$
			Map<String, byte[]> review = new TreeMap<>();
			IntakePlan plan = take(source, review, found);
			plan.items().forEach(item -> found.add("status " + item.status())); //$NON-NLS-1$
			Map<String, byte[]> before = Map.copyOf(review);
			take(source, review, found);
			for (String path : review.keySet()) {
				if (review.get(path) != before.get(path)) {
					throw new AssertionError(path + " changed when the same was imported again"); //$NON-NLS-1$
				}
			}
		} catch (UnreadableSourceException | IntakeException e) {
			found.add(FuzzTarget.kind(e.getMessage()));
		}
	}

	private static IntakePlan take(SourceContent source, Map<String, byte[]> review, Set<String> found)
			throws IntakeException {
		List<ReviewFile> files = review.entrySet().stream()
				.map(file -> ReviewFileReader.read(file.getKey(), file.getValue())).toList();
		IntakePlan plan = new Intake(List.of(source), new IntakeOptions(null, Instant.EPOCH, "1")) //$NON-NLS-1$
				.plan(ReviewCorpus.of(files), new IntakeChoices(ConflictChoice.ASK), Progress.none());
		IntakeChanges changes = plan.apply();
		changes.created().forEach(addition -> review.put(addition.path(), addition.bytes()));
		for (ReviewFile file : changes.changed()) {
			ByteArrayOutputStream saved = new ByteArrayOutputStream();
			try {
				file.resource().save(saved, null);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
			review.put(file.path(), saved.toByteArray());
		}
		found.add("files " + changes.created().size() + changes.changed().size()); //$NON-NLS-1$
		return plan;
	}

	/** A list of origins that somebody edited. */
	private static FuzzTarget origins() {
		String seed = "lectern-origins 1\nbibtex:a.bib:1\tkey:a\t1\t2026-03-01T10:00:00Z\tbibtex\t1\ttitle=0123456789ab year=%20\n"; //$NON-NLS-1$
		return FuzzTarget.of("origins", List.of(seed), "\t % %2 %ZZ = lectern-origins bibtex:a.bib:1 key:a title= \n \r\n", //$NON-NLS-1$ //$NON-NLS-2$
				(input, found) -> {
					try {
						SourceContent source = SourceContent.read(new BibtexReader(),
								SourceFile.of("a.bib", "@misc{a, title = {Reading}}"), Progress.none()); //$NON-NLS-1$ //$NON-NLS-2$
						Map<String, byte[]> review = new TreeMap<>();
						review.put("origins/a.bib.origins", input); //$NON-NLS-1$
						take(source, review, found);
					} catch (UnreadableSourceException | IntakeException e) {
						found.add(FuzzTarget.kind(e.getMessage()));
					}
				});
	}
}
