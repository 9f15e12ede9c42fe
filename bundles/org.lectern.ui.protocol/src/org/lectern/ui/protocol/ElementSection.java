/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.protocol;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;
import org.lectern.ui.AccessibleName;

/** A section with the elements of one list, the buttons that change the list, and the fields of the selected one. */
final class ElementSection {

	private static final int TABLE_WIDTH = 220;
	private static final int TABLE_HEIGHT = 120;

	private final ProtocolModel model;
	private final ElementKind kind;
	private final TableViewer viewer;
	private final Composite buttons;
	private final Composite details;
	private final List<FieldRow> rows = new ArrayList<>();
	private final FormToolkit toolkit;
	private final Button add;
	private final Button remove;
	private final Button up;
	private final Button down;
	private EObject owner;
	private EObject selected;
	private Consumer<EObject> selectionListener = element -> {
		// nobody has to be told
	};
	private BiConsumer<EObject, Runnable> removal = (element, go) -> go.run();

	ElementSection(Composite parent, FormToolkit toolkit, ProtocolModel model, ElementKind kind) {
		this.model = model;
		this.kind = kind;
		this.toolkit = toolkit;
		Section section = toolkit.createSection(parent,
				ExpandableComposite.TITLE_BAR | ExpandableComposite.EXPANDED | Section.DESCRIPTION);
		section.setText(kind.title());
		section.setDescription(kind.guidance());
		GridDataFactory.fillDefaults().grab(true, false).hint(TABLE_WIDTH, SWT.DEFAULT).applyTo(section);
		Composite client = toolkit.createComposite(section);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(client);
		section.setClient(client);
		viewer = createViewer(client);
		buttons = toolkit.createComposite(client);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
		add = kind.create() == null ? null : button(Messages.ElementSection_add, this::add);
		remove = button(Messages.ElementSection_remove, this::remove);
		up = button(Messages.ElementSection_up, () -> move(-1));
		down = button(Messages.ElementSection_down, () -> move(1));
		details = toolkit.createComposite(client);
		GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(8, 2, 2, 2).applyTo(details);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(details);
		for (FieldSpec field : kind.fields()) {
			rows.add(new FieldRow(details, toolkit, model, field));
		}
	}

	private TableViewer createViewer(Composite parent) {
		Table table = toolkit.createTable(parent, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().hint(TABLE_WIDTH, TABLE_HEIGHT).applyTo(table);
		AccessibleName.set(table, kind.title());
		TableViewer list = new TableViewer(table);
		list.setContentProvider(ArrayContentProvider.getInstance());
		list.setLabelProvider(new LabelProvider() {
			@Override
			public String getText(Object element) {
				return kind.label().apply((EObject) element);
			}
		});
		list.addSelectionChangedListener(event -> selectionChanged());
		table.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			boolean alt = event.stateMask == SWT.ALT;
			if (event.keyCode == SWT.DEL && event.stateMask == 0) {
				remove();
			} else if (event.keyCode == SWT.INSERT && add != null) {
				add();
			} else if (alt && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
				move(event.keyCode == SWT.ARROW_UP ? -1 : 1);
				event.doit = false;
			}
		}));
		return list;
	}

	/** Adds a button below those every list has. */
	Button button(String text, Runnable action) {
		Button button = toolkit.createButton(buttons, text, SWT.PUSH);
		GridDataFactory.fillDefaults().applyTo(button);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		return button;
	}

	/** Says who is told of the element that is selected, null for none. */
	void onSelection(Consumer<EObject> listener) {
		selectionListener = listener;
	}

	/** Says who decides about the removal of an element; it runs what removes it, now or later, or does not. */
	void onRemoval(BiConsumer<EObject, Runnable> guard) {
		removal = guard;
	}

	/** Shows the elements of another owner, null for none. */
	void setOwner(EObject shown) {
		if (owner != shown) {
			owner = shown;
			selected = null;
		}
		refresh();
	}

	EObject selected() {
		return selected;
	}

	@SuppressWarnings("unchecked")
	private List<EObject> elements() {
		return owner == null ? Collections.emptyList() : (List<EObject>) owner.eGet(kind.list());
	}

	/** Shows what the model says now. What is selected stays, or its neighbour takes its place. */
	void refresh() {
		int before = Math.max(0, viewer.getTable().getSelectionIndex());
		List<EObject> elements = new ArrayList<>(elements());
		if (!elements.contains(selected)) {
			selected = elements.isEmpty() ? null : elements.get(Math.min(before, elements.size() - 1));
		}
		EObject wanted = selected;
		if (elements.equals(viewer.getInput())) {
			viewer.refresh(true); // the rows stay, so that nothing flickers while one types
		} else {
			viewer.setInput(elements);
		}
		viewer.setSelection(wanted == null ? StructuredSelection.EMPTY : new StructuredSelection(wanted), true);
		selected = wanted;
		showSelected();
	}

	private void selectionChanged() {
		EObject now = (EObject) viewer.getStructuredSelection().getFirstElement();
		if (now != null && now != selected) {
			selected = now;
			model.stack().endTyping();
			showSelected();
		}
	}

	private void showSelected() {
		boolean changed = false;
		for (FieldRow row : rows) {
			changed |= row.show(selected);
		}
		if (changed) {
			details.layout(true, true);
		}
		int index = elements().indexOf(selected);
		if (add != null) {
			add.setEnabled(owner != null);
		}
		remove.setEnabled(index >= 0);
		up.setEnabled(index > 0);
		down.setEnabled(index >= 0 && index < elements().size() - 1);
		selectionListener.accept(selected);
	}

	private void add() {
		if (owner != null) {
			EObject element = kind.create().get();
			if (kind.idPrefix() != null) {
				StableIds.assign(element, kind.idPrefix(), EcoreUtil.getRootContainer(owner));
			}
			insert(element);
			rows.stream().filter(row -> row.spec().isForWords()).findFirst()
					.ifPresent(row -> row.control().setFocus());
		}
	}

	/** Adds an element behind the selected one and selects it. */
	void insert(EObject element) {
		int index = selected == null ? elements().size() : elements().indexOf(selected) + 1;
		model.add(owner, kind.list(), element, index);
		selected = element;
		refresh();
	}

	private void remove() {
		EObject element = selected;
		if (element != null) {
			removal.accept(element, () -> {
				if (elements().contains(element)) { // it may have been asked for long ago
					model.remove(element);
				}
			});
		}
	}

	private void move(int by) {
		int index = elements().indexOf(selected) + by;
		if (selected != null && index >= 0 && index < elements().size()) {
			model.move(selected, index);
		}
	}

	/** Returns the control that shows a feature of an element now; null when none does. */
	Control controlFor(EObject element, EAttribute feature) {
		return element != selected ? null
				: rows.stream().filter(row -> row.spec().feature() == feature).map(FieldRow::control).findFirst()
						.orElse(null);
	}
}
