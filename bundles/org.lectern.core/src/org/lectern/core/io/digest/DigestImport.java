/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.io.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.completeness.TruncatedText;
import org.lectern.core.corpus.FileKind;
import org.lectern.core.corpus.PaperReference;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.core.io.digest.DigestNotice.Kind;
import org.lectern.model.review.Paper;
import org.lectern.model.text.LatexText;

/**
 * Imports a digest into a review. Works out what is to be written and tells what it found, but writes nothing: the
 * command line and the workbench do that, each in its own way.
 * <p>
 * The papers go to the end of {@code papers/<name of the digest>.bib}. Papers the review has already are left out, so
 * importing a digest a second time changes nothing. Lines that are no part of a paper and no boilerplate go into
 * {@code @comment} entries of the same file, so that nothing of the digest is lost.
 */
public final class DigestImport {

	private static final String FOLDER = "papers/"; //$NON-NLS-1$

	private final String name;

	private final Digest digest;

	private final List<DigestNotice> notices = new ArrayList<>();

	/**
	 * Reads the digest.
	 *
	 * @param name
	 *            the name of the file of the digest, without its folder, never null
	 * @param text
	 *            the text of the digest, never null
	 */
	public DigestImport(String name, String text) {
		this.name = name;
		digest = DigestReader.read(text);
	}

	/**
	 * Returns where the papers go.
	 *
	 * @return the path of the BibTeX file relative to the root of the review
	 */
	public String path() {
		int dot = name.lastIndexOf('.');
		String stem = dot > 0 ? name.substring(0, dot) : name;
		return FOLDER + stem.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-") + '.' + FileKind.BIBLIOGRAPHY.extension(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * Works out the import.
	 *
	 * @param review
	 *            the review as it is, never null; not changed
	 * @return what to write and what to tell, never null; nothing to write when no paper was found
	 * @throws DigestImportException
	 *             when the BibTeX file of the digest is there but cannot be read or cannot take the papers
	 */
	public DigestImportResult into(ReviewCorpus review) throws DigestImportException {
		ReviewFile existing = review.file(path());
		if (existing != null && existing.failure() != null) {
			throw new DigestImportException(NLS.bind(Messages.DigestImport_unreadable, path(), existing.failure()));
		}
		notices.clear();
		notices.addAll(digest.notices());
		KnownPapers known = new KnownPapers(review);
		List<ImportedPaper> present = new ArrayList<>();
		List<Candidate> fresh = new ArrayList<>();
		for (Candidate candidate : candidates()) {
			Paper paper = known.find(candidate);
			if (paper == null) {
				fresh.add(candidate);
				tellSameTitle(candidate, known.withTitle(candidate));
			} else {
				PaperReference reference = review.referenceTo(paper);
				present.add(new ImportedPaper(candidate.source(), reference.file(), reference.key()));
			}
		}
		List<ImportedPaper> added = new ArrayList<>();
		List<FileAddition> additions = new ArrayList<>();
		DigestBibliography bibliography = new DigestBibliography(path(), name, existing);
		assignKeys(fresh, known.keys()).forEach((candidate, key) -> {
			bibliography.add(candidate, key);
			added.add(new ImportedPaper(candidate.source(), path(), key));
		});
		notices.sort(Comparator.comparingInt(DigestNotice::line));
		if (!digest.papers().isEmpty()) {
			notices.stream().filter(DigestNotice::isUnread).forEach(bibliography::addUnread);
			FileAddition addition = bibliography.build();
			if (addition != null) {
				additions.add(addition);
			}
			if (review.files().stream().noneMatch(file -> file.kind() == FileKind.PROTOCOL)) {
				additions.add(DigestProtocol.create());
			}
		}
		return new DigestImportResult(additions, added, present, notices);
	}

	/** Returns the papers of the digest, each once, and tells what is to be told about any of them. */
	private List<Candidate> candidates() {
		Map<String, Candidate> candidates = new LinkedHashMap<>();
		for (DigestPaper paper : digest.papers()) {
			Candidate candidate = Candidate.of(paper);
			Candidate first = candidates.putIfAbsent(candidate.identity(), candidate);
			if (first != null) {
				tell(Kind.REPEATED, paper.titleLine(), paper.title(), String.valueOf(first.source().titleLine()));
				continue;
			}
			if (BibValue.hasLonelyBraces(paper.title())) {
				tell(Kind.BRACES_REPLACED, paper.titleLine(), paper.title(), ""); //$NON-NLS-1$
			}
			if (BibValue.hasLonelyBraces(paper.abstractText())) {
				tell(Kind.BRACES_REPLACED, paper.abstractLine(), paper.title(), ""); //$NON-NLS-1$
			}
			String plain = LatexText.toPlain(candidate.abstractText());
			if (TruncatedText.isTruncated(plain)) {
				tell(Kind.TRUNCATED_ABSTRACT, paper.abstractLine(), plain, ""); //$NON-NLS-1$
			}
		}
		return List.copyOf(candidates.values());
	}

	private void tellSameTitle(Candidate candidate, List<Paper> papers) {
		if (!papers.isEmpty()) {
			DigestPaper source = candidate.source();
			tell(Kind.SAME_TITLE, source.titleLine(), source.title(), String.valueOf(papers.get(0).getKey()));
		}
	}

	private void tell(Kind kind, int line, String text, String other) {
		notices.add(new DigestNotice(kind, line, text, other));
	}

	/**
	 * Gives every paper a key no other paper has. Papers of the digest that would have the same key all get a longer
	 * one, so that their keys do not depend on their order.
	 */
	private static Map<Candidate, String> assignKeys(List<Candidate> papers, Set<String> taken) {
		Set<String> seen = new HashSet<>(taken);
		Set<String> contested = new HashSet<>();
		for (Candidate paper : papers) {
			String plain = paper.key().plain();
			if (plain != null && !seen.add(plain.toLowerCase(Locale.ROOT))) {
				contested.add(plain.toLowerCase(Locale.ROOT));
			}
		}
		Map<Candidate, String> keys = new LinkedHashMap<>();
		for (Candidate paper : papers) {
			String key = paper.key().plain();
			if (key == null || contested.contains(key.toLowerCase(Locale.ROOT))) {
				key = paper.key().hashed(seen);
			}
			seen.add(key.toLowerCase(Locale.ROOT));
			keys.put(paper, key);
		}
		return keys;
	}
}
