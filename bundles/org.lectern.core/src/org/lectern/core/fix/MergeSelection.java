/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.fix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.lectern.core.completeness.FieldAliases;
import org.lectern.core.corpus.PaperReference;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.text.FoldedText;
import org.lectern.model.review.Field;
import org.lectern.model.review.Paper;
import org.lectern.model.text.LatexText;

/**
 * Papers side by side, and what is to be kept of each. Begins with what {@link MergeDuplicatesFix} would do; each
 * decision of a person goes before that, also when another paper is made the one to stay. Changes nothing itself.
 */
public final class MergeSelection {

	private static final String ALTERNATIVE = "-alt"; //$NON-NLS-1$

	private final List<PaperReference> references = new ArrayList<>();
	private final List<Paper> papers = new ArrayList<>();
	private final NoteMerge notes;
	/** What a person decided, by {@link #idOf}; the empty text for a field that goes. */
	private final Map<String, String> decided = new LinkedHashMap<>();
	private final Map<String, Integer> answers = new LinkedHashMap<>();
	private int survivor;
	private Paper proposal;
	private List<MergeRow> rows;

	/**
	 * Puts papers side by side.
	 *
	 * @param corpus
	 *            the review, which is only read, never null
	 * @param chosen
	 *            the papers; those that are gone are left out; never null
	 * @throws IllegalArgumentException
	 *             when fewer than two of them are there
	 */
	public MergeSelection(ReviewCorpus corpus, List<PaperReference> chosen) {
		Set<Paper> wanted = new LinkedHashSet<>();
		chosen.stream().map(corpus::find).filter(Objects::nonNull).forEach(wanted::add);
		for (Paper paper : corpus.papers()) {
			if (wanted.contains(paper)) {
				papers.add(paper);
				references.add(corpus.referenceTo(paper));
			}
		}
		if (papers.size() < 2) {
			throw new IllegalArgumentException(chosen.toString());
		}
		survivor = papers.indexOf(Completeness.most(papers));
		notes = new NoteMerge(corpus, papers);
		propose();
	}

	/**
	 * Returns the papers.
	 *
	 * @return the papers in the order of the review, two or more, never null
	 */
	public List<PaperReference> papers() {
		return List.copyOf(references);
	}

	/**
	 * Returns the paper that keeps its place and its key.
	 *
	 * @return its number among the papers, from 0
	 */
	public int survivor() {
		return survivor;
	}

	/**
	 * Makes another paper the one that stays. What was decided about fields holds; the rest is proposed anew.
	 *
	 * @param paper
	 *            its number among the papers, from 0
	 */
	public void keep(int paper) {
		survivor = Objects.checkIndex(paper, papers.size());
		propose();
	}

	/**
	 * Returns what the papers say.
	 *
	 * @return the rows: the type, then the fields of the resulting entry, then those that it will not have; never null
	 */
	public List<MergeRow> rows() {
		return rows;
	}

	/**
	 * Returns what the resulting entry will say.
	 *
	 * @param row
	 *            one of the rows, never null
	 * @return the value as BibTeX; the empty text where it will not have the field
	 */
	public String result(MergeRow row) {
		String value = decided.get(idOf(row.name()));
		return value == null ? proposed(row) : value;
	}

	/**
	 * Tells whether a person decided about a row.
	 *
	 * @param row
	 *            one of the rows, never null
	 * @return whether the result is not just a proposal
	 */
	public boolean isDecided(MergeRow row) {
		return decided.containsKey(idOf(row.name()));
	}

	/**
	 * Decides what the resulting entry says.
	 *
	 * @param row
	 *            one of the rows, never null
	 * @param value
	 *            BibTeX; blank to do without the field; never null
	 */
	public void decide(MergeRow row, String value) {
		if (row.isEntryType() && value.isBlank()) {
			return;
		}
		String before = result(row);
		decided.put(idOf(row.name()), value);
		exchangeAlternative(row, before, value);
	}

	/** What gives way takes the place of what was kept aside until now. */
	private void exchangeAlternative(MergeRow row, String before, String now) {
		String name = idOf(row.name() + ALTERNATIVE);
		rows.stream().filter(other -> idOf(other.name()).equals(name) && !before.isBlank()).findFirst()
				.ifPresent(other -> {
					List<String> kept = new ArrayList<>(List.of(result(other).split(FieldMerge.ALTERNATIVES)));
					int at = kept.indexOf(now);
					if (at >= 0 && !kept.contains(before)) {
						kept.set(at, before);
						decided.put(name, String.join(FieldMerge.ALTERNATIVES, kept));
					}
				});
	}

	/**
	 * Takes the value of one paper.
	 *
	 * @param row
	 *            one of the rows, never null
	 * @param paper
	 *            the number of the paper, from 0; where it has no value, the field goes
	 */
	public void pick(MergeRow row, int paper) {
		String value = row.values().get(paper);
		decide(row, value == null ? "" : value); //$NON-NLS-1$
	}

	/**
	 * Goes back to what is proposed.
	 *
	 * @param row
	 *            one of the rows, never null
	 */
	public void reset(MergeRow row) {
		decided.remove(idOf(row.name()));
		decided.remove(idOf(row.name() + ALTERNATIVE));
	}

	/**
	 * Returns the questions that the notes answer differently.
	 *
	 * @return the questions in the order of the notes, never null
	 */
	public List<NoteConflict> conflicts() {
		return notes.conflicts();
	}

	/**
	 * Returns how many notes become one.
	 *
	 * @return the number of notes, 0 or more
	 */
	public int noteCount() {
		return notes.count();
	}

	/**
	 * Returns which answer to a question is kept. Unless decided otherwise, texts and multiple choices keep all, and of
	 * others that of the paper that stays, or else the first.
	 *
	 * @param conflict
	 *            one of the conflicts, never null
	 * @return the number of the answer, {@link MergePlan#KEEP_ALL} for all
	 */
	public int answer(NoteConflict conflict) {
		Integer chosen = answers.get(conflict.question());
		return chosen != null ? chosen : NoteMerge.proposedAnswer(conflict, references.get(survivor));
	}

	/**
	 * Decides which answer to a question is kept.
	 *
	 * @param conflict
	 *            one of the conflicts, never null
	 * @param answer
	 *            its number, {@link MergePlan#KEEP_ALL} for all where that can be
	 */
	public void answer(NoteConflict conflict, int answer) {
		answers.put(conflict.question(), answer);
	}

	/**
	 * Returns what was decided.
	 *
	 * @return the plan, never null
	 */
	public MergePlan plan() {
		Map<String, String> fields = new LinkedHashMap<>();
		String type = ""; //$NON-NLS-1$
		for (MergeRow row : rows) {
			if (row.isEntryType()) {
				type = result(row);
			} else if (!result(row).isBlank()) {
				fields.put(row.name(), result(row));
			}
		}
		Map<String, Integer> chosen = new LinkedHashMap<>();
		conflicts().forEach(conflict -> chosen.put(conflict.question(), answer(conflict)));
		return new MergePlan(references, references.get(survivor), type, fields, chosen);
	}

	private void propose() {
		proposal = MergeOrigin.copy(papers.get(survivor));
		FieldMerge merge = new FieldMerge(proposal);
		papers.stream().filter(paper -> paper != papers.get(survivor)).forEach(merge::take);
		for (Paper paper : papers) {
			if (paper != papers.get(survivor) && !paper.getKey().isEmpty()
					&& !paper.getKey().equals(proposal.getKey())) {
				JoinedField.IDS.addTo(proposal, paper.getKey());
			}
		}
		rows = new ArrayList<>();
		rows.add(row(MergeRow.ENTRY_TYPE, papers.stream().map(Paper::getEntryType).toList()));
		Set<String> known = new LinkedHashSet<>();
		List<Paper> all = new ArrayList<>(List.of(proposal));
		all.addAll(papers);
		for (Paper paper : all) {
			for (Field field : paper.getFields()) {
				if (known.add(idOf(field.getName()))) {
					String name = field.getName();
					rows.add(row(name, papers.stream().map(each -> value(each, name)).toList()));
				}
			}
		}
		rows = List.copyOf(rows);
	}

	private static MergeRow row(String name, List<String> values) {
		return new MergeRow(name, values, values.stream().filter(value -> value != null && !value.isBlank())
				.map(MergeSelection::meaning).distinct().count() > 1);
	}

	private static String meaning(String value) {
		String folded = FoldedText.of(LatexText.toPlain(value));
		return folded.isEmpty() ? value : folded;
	}

	/** A date that says more than a year stands beside it; any other two names of a field are one. */
	private boolean areApart(List<String> names) {
		return names.stream().filter(each -> proposal.findField(each) != null).count() > 1;
	}

	private String idOf(String name) {
		List<String> names = FieldAliases.of(name);
		return areApart(names) ? names.get(0) : names.stream().sorted().findFirst().orElseThrow();
	}

	private String value(Paper paper, String name) {
		List<String> names = FieldAliases.of(name);
		return (areApart(names) ? names.subList(0, 1) : names).stream().map(paper::fieldValue).filter(Objects::nonNull)
				.findFirst().orElse(null);
	}

	private String proposed(MergeRow row) {
		if (row.isEntryType()) {
			return proposal.getEntryType() == null ? "misc" : proposal.getEntryType(); //$NON-NLS-1$
		}
		Field field = proposal.findField(row.name());
		return field == null || field.getValue() == null ? "" : field.getValue(); //$NON-NLS-1$
	}
}
