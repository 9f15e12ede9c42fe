/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.core.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.lectern.core.annotation.AnnotationSchemes;
import org.lectern.core.check.Category;
import org.lectern.core.check.CheckContext;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.check.CorpusCheck;
import org.lectern.core.check.Finding;
import org.lectern.core.check.Severity;
import org.lectern.model.review.Annotation;
import org.lectern.model.review.Relation;
import org.lectern.model.review.RelationType;

/** Flags relations that lack an end or join labels their type is not for. */
public final class RelationEndsCheck implements CorpusCheck {

	/** The id of the check. */
	public static final String ID = "relation-ends"; //$NON-NLS-1$

	private static final CheckDescription DESCRIPTION = new CheckDescription(ID, Category.NOTES, Severity.WARNING,
			Messages.RelationEndsCheck_title, Messages.RelationEndsCheck_explanation);

	/** Makes the check. */
	RelationEndsCheck() {
	}

	@Override
	public CheckDescription description() {
		return DESCRIPTION;
	}

	/** The last argument of a finding about a relation that is right the other way round. */
	public static final String REVERSIBLE = "reversible"; //$NON-NLS-1$

	@Override
	public void check(CheckContext context, Consumer<Finding> sink) {
		AnnotationSchemes schemes = AnnotationSchemes.of(context.corpus().protocol());
		NotesOfReview notes = NotesOfReview.of(context);
		for (NotesOfReview.Entry note : notes.all()) {
			for (Relation relation : note.note().getRelations()) {
				String problem = problem(relation, schemes);
				if (problem != null) {
					notes.report(note, note.attributeOf(relation.getId(), "type"), DESCRIPTION, problem, //$NON-NLS-1$
							arguments(relation, schemes), context, sink);
				}
			}
		}
	}

	private static String problem(Relation relation, AnnotationSchemes schemes) {
		Annotation from = relation.getFrom();
		Annotation to = relation.getTo();
		if (isMissing(from) || isMissing(to)) {
			return Messages.RelationEndsCheck_missing;
		}
		if (from == to) {
			return Messages.RelationEndsCheck_itself;
		}
		RelationType type = schemes.relationType(relation.getType());
		return type == null || AnnotationSchemes.allows(type, from.getLabel(), to.getLabel()) ? null
				: NLS.bind(Messages.RelationEndsCheck_labels, new Object[] { AnnotationSchemes.nameOf(type),
						labelOf(from), labelOf(to) });
	}

	private static String labelOf(Annotation annotation) {
		return annotation.getLabel() == null ? "" : annotation.getLabel(); //$NON-NLS-1$
	}

	/** A reference to an id that nothing in the file has stays a proxy. */
	private static boolean isMissing(Annotation end) {
		return end == null || end.eIsProxy();
	}

	private static List<String> arguments(Relation relation, AnnotationSchemes schemes) {
		List<String> arguments = new ArrayList<>();
		arguments.add(relation.getType() == null ? "" : relation.getType()); //$NON-NLS-1$
		arguments.add(relation.getId() == null ? "" : relation.getId()); //$NON-NLS-1$
		RelationType type = schemes.relationType(relation.getType());
		if (type != null && !isMissing(relation.getFrom()) && !isMissing(relation.getTo())
				&& relation.getFrom() != relation.getTo()
				&& AnnotationSchemes.allows(type, relation.getTo().getLabel(), relation.getFrom().getLabel())) {
			arguments.add(REVERSIBLE);
		}
		return arguments;
	}
}
