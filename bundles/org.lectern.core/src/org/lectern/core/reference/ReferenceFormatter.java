/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.reference;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.lectern.core.Progress;
import org.lectern.core.completeness.InheritedFields;
import org.lectern.model.review.Paper;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;

/**
 * Formats papers in one style. To read a style takes some tenths of a second, so keep a formatter when there is more to
 * format. It can be used from several threads, which then wait for each other.
 */
public final class ReferenceFormatter {

	private static final String ENGLISH = "en-US"; //$NON-NLS-1$

	private final Items items = new Items();
	private final CSL processor;

	/**
	 * Reads a style.
	 *
	 * @param style
	 *            the id of a style, never null
	 * @throws UnknownStyleException
	 *             when there is no such style
	 */
	public ReferenceFormatter(String style) throws UnknownStyleException {
		if (!ReferenceStyles.exists(style)) {
			throw new UnknownStyleException(style, null);
		}
		try {
			processor = new CSL(items, style, ENGLISH);
		} catch (IOException e) {
			throw new UnknownStyleException(style, e);
		}
	}

	/**
	 * Formats one paper as a reference that stands alone, without the number some styles give it in a list.
	 *
	 * @param paper
	 *            never null
	 * @param format
	 *            the markup, never null
	 * @return without blanks around it, never null; empty when the style prints nothing for this paper
	 */
	public String reference(Paper paper, ReferenceFormat format) {
		List<FormattedReference> references = list(List.of(paper), format, Progress.none());
		return references.isEmpty() ? "" : references.get(0).text(); //$NON-NLS-1$
	}

	/**
	 * Formats papers as a list of references, sorted and numbered as the style asks for.
	 *
	 * @param papers
	 *            never null
	 * @param format
	 *            the markup, never null
	 * @return one text for each reference without blanks around it, never null
	 */
	public List<String> references(List<Paper> papers, ReferenceFormat format) {
		return list(papers, format, Progress.none()).stream()
				.map(reference -> (reference.label() + ' ' + reference.text()).strip()).toList();
	}

	/**
	 * Formats papers as a list of references, sorted and numbered as the style asks for, and says which paper each is
	 * about.
	 *
	 * @param papers
	 *            never null
	 * @param format
	 *            the markup, never null
	 * @param progress
	 *            takes a step for each paper and is asked whether to give up, never null
	 * @return the references the style prints, never null
	 * @throws org.lectern.core.CancelledException
	 *             when the progress says so
	 */
	public synchronized List<FormattedReference> list(List<Paper> papers, ReferenceFormat format, Progress progress) {
		if (papers.isEmpty()) {
			return List.of();
		}
		items.replace(papers, progress);
		processor.reset();
		processor.setConvertLinks(format != ReferenceFormat.TEXT);
		processor.setOutputFormat(format.markup());
		processor.registerCitationItems(items.getIds());
		String[] entries = processor.makeBibliography(item -> {
			progress.check();
			progress.step();
			return true;
		}).getEntries();
		return Arrays.stream(entries).map(MarkedReference::parse).filter(reference -> !reference.text().isEmpty())
				.map(reference -> new FormattedReference(papers.get(Integer.parseInt(reference.item())), reference.label(),
						reference.text()))
				.toList();
	}

	/** The papers in work, each under an id of its own as citation keys can stand twice. */
	private static final class Items implements ItemDataProvider {

		private final Map<String, CSLItemData> byId = new LinkedHashMap<>();

		private Progress progress = Progress.none();

		void replace(List<Paper> papers, Progress newProgress) {
			byId.clear();
			progress = newProgress;
			InheritedFields fields = new InheritedFields();
			for (Paper paper : papers) {
				progress.check();
				String id = String.valueOf(byId.size());
				byId.put(id, new ReferenceItem(paper, fields, id).build());
			}
		}

		@Override
		public CSLItemData retrieveItem(String id) {
			progress.check();
			return byId.get(id);
		}

		@Override
		public Collection<String> getIds() {
			return List.copyOf(byId.keySet());
		}
	}
}
