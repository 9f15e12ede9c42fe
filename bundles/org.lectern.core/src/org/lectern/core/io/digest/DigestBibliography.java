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

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.osgi.util.NLS;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.model.bibtex.BibResource;
import org.lectern.model.bibtex.BibResourceFactory;
import org.lectern.model.review.Field;
import org.lectern.model.review.Paper;
import org.lectern.model.review.ReviewFactory;

/**
 * Writes what goes to the end of the BibTeX file of a digest: an entry for each new paper, and a comment for each line
 * that could not be read.
 */
final class DigestBibliography {

	private static final String UNREAD = "@comment{lectern-unread "; //$NON-NLS-1$

	private static final String LINE_FEED = "\n"; //$NON-NLS-1$

	private static final String CR_LF = "\r\n"; //$NON-NLS-1$

	private final String path;

	private final String origin;

	private final ReviewFile existing;

	private final BibResource entries = (BibResource) new BibResourceFactory().createResource(URI.createURI("new.bib")); //$NON-NLS-1$

	private final StringBuilder comments = new StringBuilder();

	/**
	 * Prepares an addition.
	 *
	 * @param path
	 *            the path of the file, never null
	 * @param digest
	 *            the name of the digest, never null
	 * @param existing
	 *            the file as it is, null when there is none
	 */
	DigestBibliography(String path, String digest, ReviewFile existing) {
		this.path = path;
		this.existing = existing;
		origin = "digest:" + BibValue.of(digest) + ':'; //$NON-NLS-1$
		entries.load(""); //$NON-NLS-1$
	}

	void add(Candidate candidate, String key) {
		Paper paper = ReviewFactory.eINSTANCE.createPaper();
		paper.setEntryType("misc"); //$NON-NLS-1$
		paper.setKey(key);
		addField(paper, "title", candidate.title()); //$NON-NLS-1$
		addField(paper, "abstract", candidate.abstractText()); //$NON-NLS-1$
		List<String> links = CodeLinks.in(candidate.source().abstractText());
		if (!links.isEmpty()) {
			addField(paper, "url", links.get(0)); //$NON-NLS-1$
			addField(paper, "lectern-urls", String.join(" ", links.subList(1, links.size()))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		addField(paper, "lectern-origin", origin + candidate.source().titleLine()); //$NON-NLS-1$
		entries.getBibliography().getPapers().add(paper);
	}

	private static void addField(Paper paper, String name, String value) {
		if (!value.isEmpty()) {
			Field field = ReviewFactory.eINSTANCE.createField();
			field.setName(name);
			field.setValue(value);
			paper.getFields().add(field);
		}
	}

	/** Keeps a line that could not be read, unless the file has it already from an earlier import. */
	void addUnread(DigestNotice notice) {
		String kept = BibValue.hasLonelyBraces(notice.text()) ? BibValue.of(notice.text()) : notice.text();
		String end = LINE_FEED + kept + '}';
		if (existing == null || !existing.text().replace(CR_LF, LINE_FEED).contains(end)) {
			comments.append(LINE_FEED).append(UNREAD).append(origin).append(notice.line()).append(end).append(LINE_FEED);
		}
	}

	/**
	 * Returns what to append.
	 *
	 * @return the addition, null when there is nothing to append
	 * @throws DigestImportException
	 *             when the encoding of the file lacks a character
	 */
	FileAddition build() throws DigestImportException {
		String text = entries.toText() + comments;
		if (text.isBlank()) {
			return null;
		}
		text = text.stripLeading();
		if (existing == null) {
			return new FileAddition(path, true, text, StandardCharsets.UTF_8);
		}
		text = separator() + text;
		if (existing.text().contains(CR_LF)) {
			text = text.replace(LINE_FEED, CR_LF);
		}
		Charset charset = ((BibResource) existing.resource()).getCharset();
		if (!charset.newEncoder().canEncode(text)) {
			throw new DigestImportException(NLS.bind(Messages.DigestImport_cannotEncode, path, charset));
		}
		return new FileAddition(path, false, text, charset);
	}

	private String separator() {
		if (existing.text().isBlank()) {
			return ""; //$NON-NLS-1$
		}
		return existing.text().endsWith(LINE_FEED) ? LINE_FEED : LINE_FEED + LINE_FEED;
	}
}
