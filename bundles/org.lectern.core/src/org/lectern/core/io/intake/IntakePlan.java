/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.corpus.ReviewFileReader;
import org.lectern.core.io.digest.FileAddition;
import org.lectern.model.bibtex.BibResource;
import org.lectern.model.bibtex.UnwritablePaperException;
import org.lectern.model.review.Bibliography;

/** What an import is going to do. */
public final class IntakePlan {

	private final ReviewCorpus review;
	private final List<IntakeItem> items;
	private final List<PlannedPaper> papers;
	private final Map<String, OriginFile> origins;

	IntakePlan(ReviewCorpus review, List<IntakeItem> items, List<PlannedPaper> papers, Map<String, OriginFile> origins) {
		this.review = review;
		this.items = List.copyOf(items);
		this.papers = papers;
		this.origins = origins;
	}

	/**
	 * Returns what becomes of each record and each part of a file that could not be read as one.
	 *
	 * @return the items in the order of the files and their lines, never null
	 */
	public List<IntakeItem> items() {
		return items;
	}

	/**
	 * Counts records.
	 *
	 * @param status
	 *            what becomes of them, never null
	 * @return how many there are, 0 or more
	 */
	public int count(IntakeStatus status) {
		return (int) items.stream().filter(item -> item.status() == status).count();
	}

	/**
	 * Returns the BibTeX files that change or are made.
	 *
	 * @return their paths, each once, never null
	 */
	public Set<String> targets() {
		Set<String> targets = new LinkedHashSet<>();
		papers.stream().filter(paper -> paper.isFresh() || paper.isChanged()).forEach(paper -> targets.add(paper.file()));
		return targets;
	}

	/**
	 * Changes the models of the files of the review. Can be done once; the review must not have changed since.
	 *
	 * @return what is to be written, never null
	 * @throws IntakeException
	 *             when a file cannot hold what belongs there; the models have to be thrown away then
	 */
	public IntakeChanges apply() throws IntakeException {
		Map<String, ReviewFile> changed = new LinkedHashMap<>();
		Map<String, ReviewFile> created = new LinkedHashMap<>();
		for (PlannedPaper paper : papers) {
			boolean untouched = !paper.isFresh() && !paper.isChanged();
			if (untouched) {
				continue;
			}
			paper.apply();
			ReviewFile file = review.file(paper.file());
			if (file != null) {
				changed.put(paper.file(), file);
			} else {
				file = created.computeIfAbsent(paper.file(), path -> ReviewFileReader.readText(path, "")); //$NON-NLS-1$
			}
			if (paper.isFresh()) {
				((Bibliography) file.root()).getPapers().add(paper.paper());
			}
		}
		List<FileAddition> additions = new ArrayList<>();
		for (ReviewFile file : created.values()) {
			additions.add(new FileAddition(file.path(), true, textOf(file), StandardCharsets.UTF_8));
		}
		for (ReviewFile file : changed.values()) {
			checkEncoding(file);
		}
		origins.forEach((path, origin) -> {
			ReviewFile file = review.file(path);
			if (file != null) {
				file.setText(origin.text());
				changed.put(path, file);
			} else if (origin.isFilled()) {
				additions.add(new FileAddition(path, true, origin.text(), StandardCharsets.UTF_8));
			}
		});
		return new IntakeChanges(changed.values().stream().filter(ReviewFile::isChanged).toList(), additions);
	}

	private static void checkEncoding(ReviewFile file) throws IntakeException {
		String text = textOf(file);
		Charset charset = ((BibResource) file.resource()).getCharset();
		if (!charset.newEncoder().canEncode(text)) {
			throw new IntakeException(NLS.bind(Messages.Intake_cannotEncode, file.path(), charset.name()));
		}
	}

	private static String textOf(ReviewFile file) throws IntakeException {
		try {
			return file.toText();
		} catch (UnwritablePaperException e) {
			throw new IntakeException(NLS.bind(Messages.Intake_cannotWrite, file.path(), e.getLocalizedMessage()));
		}
	}
}
