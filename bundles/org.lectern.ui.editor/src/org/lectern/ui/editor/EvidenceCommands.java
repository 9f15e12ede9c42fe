/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.editor;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.lectern.model.review.Answer;
import org.lectern.model.review.Evidence;
import org.lectern.model.review.Note;
import org.lectern.model.review.NoteForm;
import org.lectern.model.review.Question;
import org.lectern.model.review.ReviewFactory;
import org.lectern.model.review.ReviewPackage.Literals;

/** Changes the evidence of answers. An answer can have evidence before it says anything. */
final class EvidenceCommands {

	private EvidenceCommands() {
	}

	/** Returns the evidence of a question, in order; none while it has no answer. */
	static List<Evidence> evidence(Note note, Question question) {
		Answer answer = AnswerCommands.answer(note, question);
		return answer == null ? List.of() : List.copyOf(answer.getEvidence());
	}

	/** Makes the command that adds evidence to a question. */
	static Command add(EditingDomain domain, Note note, NoteForm form, Question question, Evidence evidence) {
		Answer answer = AnswerCommands.answer(note, question);
		if (answer != null) {
			return AddCommand.create(domain, answer, Literals.ANSWER__EVIDENCE, evidence);
		}
		Answer begun = ReviewFactory.eINSTANCE.createAnswer();
		begun.setQuestion(question.getId());
		begun.getEvidence().add(evidence);
		return AnswerCommands.add(domain, note, form, begun);
	}

	/**
	 * Makes the command that gives evidence another passage and comment.
	 *
	 * @param wanted
	 *            what it is to be; without a quote the passage stays
	 * @return null when nothing changes
	 */
	static Command change(EditingDomain domain, Evidence evidence, Evidence wanted) {
		CompoundCommand command = new CompoundCommand();
		for (EStructuralFeature feature : List.of(Literals.TEXT_ANCHOR__QUOTE, Literals.TEXT_ANCHOR__POSITION)) {
			EObject selector = (EObject) wanted.eGet(feature);
			if (selector != null && !EcoreUtil.equals(selector, (EObject) evidence.eGet(feature))) {
				command.append(SetCommand.create(domain, evidence, feature, EcoreUtil.copy(selector)));
			}
		}
		if (!command.isEmpty() && !EvidenceSource.fieldOf(wanted).equals(EvidenceSource.fieldOf(evidence))) {
			command.append(SetCommand.create(domain, evidence, Literals.TEXT_ANCHOR__FIELD, wanted.getField()));
		}
		String comment = wanted.getComment();
		if (!Objects.equals(comment, evidence.getComment())) {
			command.append(SetCommand.create(domain, evidence, Literals.TEXT_ANCHOR__COMMENT,
					comment == null ? SetCommand.UNSET_VALUE : comment));
		}
		return command.isEmpty() ? null : command.unwrap();
	}

	/** Makes the command that removes evidence, with an answer that says nothing without it. */
	static Command remove(EditingDomain domain, Note note, Question question, Evidence evidence) {
		Answer answer = (Answer) evidence.eContainer();
		CompoundCommand command = new CompoundCommand();
		command.append(RemoveCommand.create(domain, answer, Literals.ANSWER__EVIDENCE, evidence));
		if (answer.getEvidence().size() == 1 && AnswerCommands.value(note, question) == null) {
			command.append(RemoveCommand.create(domain, note, Literals.NOTE__ANSWERS, answer));
		}
		return command.unwrap();
	}
}
