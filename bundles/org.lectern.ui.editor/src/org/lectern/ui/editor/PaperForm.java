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

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.lectern.core.bibtex.CorpusWords;
import org.lectern.core.record.FieldGroup;
import org.lectern.core.record.FieldSlot;
import org.lectern.core.record.PaperRecord;

/** The rows of the fields of a paper, in sections of what belongs together. */
final class PaperForm {

	private static final Set<FieldGroup> LEFT = Set.of(FieldGroup.REQUIRED, FieldGroup.RECOMMENDED);

	private final FormToolkit toolkit;
	private final Supplier<CorpusWords> words;
	private final FieldRow.Listener listener;
	private final List<FieldRow> rows = new ArrayList<>();
	private String entryType;

	/**
	 * Makes the rows.
	 *
	 * @param slots
	 *            where the fields belong
	 * @param paper
	 *            what the fields say
	 */
	PaperForm(FormToolkit toolkit, Composite left, Composite right, List<FieldSlot> slots, PaperRecord paper,
			Supplier<CorpusWords> words, FieldRow.Listener listener) {
		this.toolkit = toolkit;
		this.words = words;
		this.listener = listener;
		entryType = paper.entryType();
		for (FieldGroup group : FieldGroup.values()) {
			List<FieldSlot> members = slots.stream().filter(slot -> slot.group() == group).toList();
			if (group == FieldGroup.REQUIRED || !members.isEmpty()) {
				create(LEFT.contains(group) ? left : right, group, members, paper);
			}
		}
		refresh(paper);
	}

	private void create(Composite column, FieldGroup group, List<FieldSlot> slots, PaperRecord paper) {
		Composite client = Sections.create(column, toolkit, title(group));
		TableWrapLayout layout = (TableWrapLayout) client.getLayout();
		layout.numColumns = group == FieldGroup.ABSTRACT ? FieldRow.COLUMNS - 1 : FieldRow.COLUMNS;
		if (group == FieldGroup.REQUIRED) {
			add(client, ChoiceFieldRow.entryType(listener), group);
		}
		for (FieldSlot slot : slots) {
			FieldRow choice = ChoiceFieldRow.of(slot.name(), listener);
			add(client, choice != null ? choice
					: new TextFieldRow(slot.name(), paper.value(slot.name()), words, listener), group);
		}
		toolkit.paintBordersFor(client);
	}

	private void add(Composite client, FieldRow row, FieldGroup group) {
		if (group == FieldGroup.ABSTRACT) {
			row.create(client, toolkit); // the section says what it is
		} else {
			row.create(client, toolkit, group == FieldGroup.REQUIRED && !row.field().isEmpty());
		}
		rows.add(row);
	}

	private static String title(FieldGroup group) {
		return switch (group) {
		case REQUIRED -> Messages.PaperSection_title;
		case RECOMMENDED -> Messages.PaperForm_recommended;
		case READING -> Messages.PaperForm_reading;
		case IDENTIFIER -> Messages.PaperForm_identifiers;
		case ABSTRACT -> Messages.AbstractSection_title;
		case OTHER -> Messages.OtherFieldsSection_title;
		};
	}

	List<FieldRow> rows() {
		return rows;
	}

	/** Tells whether each field of a paper has its row here. */
	boolean fits(PaperRecord paper) {
		Set<String> shown = rows.stream().map(row -> row.field().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
		return paper.entryType().equals(entryType)
				&& paper.fields().stream().allMatch(field -> shown.contains(field.name().toLowerCase(Locale.ROOT)));
	}

	/** Shows what the fields say by now. */
	void refresh(PaperRecord paper) {
		for (FieldRow row : rows) {
			row.refresh(row.field().isEmpty() ? paper.entryType() : paper.value(row.field()));
		}
	}

	/** Gives a field the focus. Tells whether there is one of this name. */
	boolean setFocus(String field) {
		return rows.stream().filter(row -> row.field().equalsIgnoreCase(field)).findFirst()
				.filter(row -> row.control().setFocus()).isPresent();
	}

	/** Gives the first text the focus. */
	boolean setFocus() {
		return rows.stream().filter(row -> !row.field().isEmpty()).findFirst().filter(row -> row.control().setFocus())
				.isPresent();
	}
}
