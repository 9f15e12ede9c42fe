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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.lectern.core.corpus.FileKind;
import org.lectern.core.corpus.PaperReference;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFile;
import org.lectern.model.review.Answer;
import org.lectern.model.review.Note;
import org.lectern.model.review.Paper;
import org.lectern.model.review.Protocol;

/**
 * The notes on papers that are to be merged. They become one: that of the paper that stays, or else the first one. It
 * takes over the answers to questions it leaves open, of contradicting answers those that were chosen, and all
 * evidence, annotations and relations. The files of the others go.
 */
final class NoteMerge {

	private final ReviewCorpus corpus;
	private final List<Paper> papers;
	/** In the order of the papers, and of the paths for notes on one paper. */
	private final Map<ReviewFile, Paper> notes = new LinkedHashMap<>();

	NoteMerge(ReviewCorpus corpus, List<Paper> papers) {
		this.corpus = corpus;
		this.papers = papers;
		List<ReviewFile> files = corpus.files(FileKind.NOTE);
		for (Paper paper : papers) {
			for (ReviewFile file : files) {
				if (file.root() instanceof Note note && !paper.getKey().isEmpty()
						&& paper.getKey().equals(note.getPaperKey())) {
					notes.putIfAbsent(file, paper);
				}
			}
		}
	}

	int count() {
		return notes.size();
	}

	/** Tells whether there are other papers with the key of one of the notes. */
	boolean isAmbiguous() {
		Set<String> keys = new HashSet<>();
		notes.values().forEach(paper -> keys.add(paper.getKey()));
		return corpus.papers().stream().anyMatch(paper -> keys.contains(paper.getKey()) && !papers.contains(paper));
	}

	/** Returns the questions that are answered differently. */
	List<NoteConflict> conflicts() {
		Map<String, List<Answer>> answers = new LinkedHashMap<>();
		for (ReviewFile file : notes.keySet()) {
			for (Answer answer : note(file).getAnswers()) {
				if (AnswerText.isGiven(answer)) {
					answers.computeIfAbsent(answer.getQuestion(), question -> new ArrayList<>()).add(answer);
				}
			}
		}
		List<NoteConflict> conflicts = new ArrayList<>();
		answers.forEach((question, given) -> {
			if (given.stream().map(AnswerText::of).distinct().count() > 1) {
				conflicts.add(new NoteConflict(question, label(question), given.stream().map(this::paperOf).toList(),
						given.stream().map(AnswerText::of).toList(), given.stream().allMatch(AnswerText::canBeJoined)));
			}
		});
		return conflicts;
	}

	/** Returns which answers are kept where nobody decides, by question. */
	Map<String, Integer> proposedAnswers(Paper survivor) {
		Map<String, Integer> proposed = new LinkedHashMap<>();
		conflicts().forEach(conflict -> proposed.put(conflict.question(),
				proposedAnswer(conflict, corpus.referenceTo(survivor))));
		return proposed;
	}

	/** Returns the answer that is kept where nobody decides: all where that can be, else that of the paper that stays. */
	static int proposedAnswer(NoteConflict conflict, PaperReference survivor) {
		return conflict.canKeepAll() ? MergePlan.KEEP_ALL : Math.max(0, conflict.papers().indexOf(survivor));
	}

	private String label(String question) {
		Protocol protocol = corpus.protocol();
		return protocol == null ? question
				: protocol.getForms().stream().flatMap(form -> form.getQuestions().stream())
						.filter(each -> question.equals(each.getId()) && each.getLabel() != null)
						.map(each -> each.getLabel()).findFirst().orElse(question);
	}

	private PaperReference paperOf(Answer answer) {
		return corpus.referenceTo(notes.get(corpus.fileOf(answer)));
	}

	private static Note note(ReviewFile file) {
		return (Note) file.root();
	}

	/**
	 * Makes the notes one.
	 *
	 * @return the file of the note that is left; null when there was none or only one, which is left as it is
	 */
	ReviewFile apply(Paper survivor, Map<String, Integer> choices) {
		if (notes.size() < 2) {
			return null;
		}
		ReviewFile kept = notes.entrySet().stream().filter(entry -> entry.getValue() == survivor).findFirst()
				.map(Map.Entry::getKey).orElse(notes.keySet().iterator().next());
		Note into = note(kept);
		List<NoteConflict> conflicts = conflicts();
		Map<String, List<Answer>> given = answersByQuestion();
		for (ReviewFile file : List.copyOf(notes.keySet())) {
			if (file != kept) {
				take(note(file), into);
			}
		}
		for (NoteConflict conflict : conflicts) {
			settle(into, conflict, given.get(conflict.question()), choices.getOrDefault(conflict.question(), 0));
		}
		into.setPaperKey(survivor.getKey());
		notes.keySet().stream().filter(file -> file != kept).forEach(corpus::remove);
		return kept;
	}

	private Map<String, List<Answer>> answersByQuestion() {
		Map<String, List<Answer>> given = new LinkedHashMap<>();
		notes.keySet().forEach(file -> note(file).getAnswers().stream().filter(AnswerText::isGiven).map(AnswerText::copy)
				.forEach(answer -> given.computeIfAbsent(answer.getQuestion(), question -> new ArrayList<>())
						.add(answer)));
		return given;
	}

	private static void take(Note from, Note into) {
		for (Answer theirs : List.copyOf(from.getAnswers())) {
			Answer mine = answer(into, theirs.getQuestion());
			if (mine == null) {
				into.getAnswers().add(theirs);
			} else {
				if (!AnswerText.isGiven(mine)) {
					AnswerText.set(mine, theirs);
				}
				mine.getEvidence().addAll(theirs.getEvidence());
			}
		}
		into.getAnnotations().addAll(from.getAnnotations());
		into.getRelations().addAll(from.getRelations());
	}

	private static void settle(Note into, NoteConflict conflict, List<Answer> given, int choice) {
		Answer answer = answer(into, conflict.question());
		if (choice == MergePlan.KEEP_ALL && conflict.canKeepAll()) {
			AnswerText.join(answer, given);
		} else {
			AnswerText.set(answer, given.get(choice >= 0 && choice < given.size() ? choice : 0));
		}
	}

	private static Answer answer(Note note, String question) {
		return note.getAnswers().stream().filter(answer -> Objects.equals(answer.getQuestion(), question)).findFirst()
				.orElse(null);
	}
}
