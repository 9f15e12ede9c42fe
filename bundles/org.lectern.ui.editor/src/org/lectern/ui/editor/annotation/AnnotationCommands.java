/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.editor.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.lectern.core.annotation.PassageText;
import org.lectern.model.review.Annotation;
import org.lectern.model.review.Note;
import org.lectern.model.review.Relation;
import org.lectern.model.review.ReviewFactory;
import org.lectern.model.review.ReviewPackage.Literals;
import org.lectern.model.review.TextAnchor;

/** Makes the commands that change annotations and relations. Each is one step to undo; null when nothing changes. */
final class AnnotationCommands {

	private AnnotationCommands() {
	}

	/** Makes an annotation of a passage of a field. */
	static Annotation annotation(String field, PassageText text, int start, int end, String label) {
		Annotation annotation = ReviewFactory.eINSTANCE.createAnnotation();
		annotation.setField(field);
		annotation.setLabel(label);
		text.anchor(annotation, start, end);
		return annotation;
	}

	static Command add(EditingDomain domain, Note note, Annotation annotation) {
		return AddCommand.create(domain, note, Literals.NOTE__ANNOTATIONS, annotation);
	}

	static Command label(EditingDomain domain, List<Annotation> annotations, String label) {
		return compound(annotations.stream().filter(annotation -> !Objects.equals(label, annotation.getLabel()))
				.map(annotation -> SetCommand.create(domain, annotation, Literals.ANNOTATION__LABEL, label)).toList());
	}

	/** An empty comment is none. */
	static Command comment(EditingDomain domain, Annotation annotation, String comment) {
		String wanted = comment.isEmpty() ? null : comment;
		return Objects.equals(wanted, annotation.getComment()) ? null
				: SetCommand.create(domain, annotation, Literals.TEXT_ANCHOR__COMMENT,
						wanted == null ? SetCommand.UNSET_VALUE : wanted);
	}

	/** Deletes annotations with their relations. */
	static Command delete(EditingDomain domain, Note note, List<Annotation> annotations) {
		List<Relation> relations = note.getRelations().stream().filter(
				relation -> annotations.contains(relation.getFrom()) || annotations.contains(relation.getTo())).toList();
		List<Command> commands = new ArrayList<>();
		if (!relations.isEmpty()) {
			commands.add(RemoveCommand.create(domain, note, Literals.NOTE__RELATIONS, relations));
		}
		if (!annotations.isEmpty()) {
			commands.add(RemoveCommand.create(domain, note, Literals.NOTE__ANNOTATIONS, annotations));
		}
		return compound(commands);
	}

	/** Makes an annotation mean a passage. */
	static Command anchor(EditingDomain domain, TextAnchor annotation, PassageText text, int start, int end) {
		return compound(List.of(
				SetCommand.create(domain, annotation, Literals.TEXT_ANCHOR__QUOTE, text.quote(start, end)),
				SetCommand.create(domain, annotation, Literals.TEXT_ANCHOR__POSITION, PassageText.position(start, end))));
	}

	static Command relate(EditingDomain domain, Note note, String type, Annotation from, Annotation to) {
		boolean there = note.getRelations().stream().anyMatch(relation -> Objects.equals(type, relation.getType())
				&& relation.getFrom() == from && relation.getTo() == to);
		if (there) {
			return null;
		}
		Relation relation = ReviewFactory.eINSTANCE.createRelation();
		relation.setType(type);
		relation.setFrom(from);
		relation.setTo(to);
		return AddCommand.create(domain, note, Literals.NOTE__RELATIONS, relation);
	}

	static Command unrelate(EditingDomain domain, Note note, List<Relation> relations) {
		return relations.isEmpty() ? null
				: RemoveCommand.create(domain, note, Literals.NOTE__RELATIONS, relations);
	}

	static Command compound(List<Command> commands) {
		return commands.isEmpty() ? null : new CompoundCommand(new ArrayList<>(commands)).unwrap();
	}
}
