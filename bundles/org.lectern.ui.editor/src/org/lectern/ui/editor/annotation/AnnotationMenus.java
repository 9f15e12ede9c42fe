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

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.lectern.core.annotation.AnnotationSchemes;
import org.lectern.model.review.AnnotationLabel;

/** The context menus of the page, made anew each time. */
final class AnnotationMenus {

	private final AnnotationActions actions;
	private AnnotatedText shown = new AnnotatedText();

	AnnotationMenus(AnnotationActions actions) {
		this.actions = actions;
	}

	void show(AnnotatedText annotated) {
		shown = annotated;
	}

	/** Gives a control the menu for passages and annotations. */
	void addTo(Control control) {
		MenuManager manager = new MenuManager();
		manager.setRemoveAllWhenShown(true);
		manager.addMenuListener(this::fill);
		control.setMenu(manager.createContextMenu(control));
		control.addListener(SWT.Dispose, event -> manager.dispose());
	}

	private void fill(IMenuManager menu) {
		for (AnnotationLabel label : shown.schemes().labels()) {
			String key = shown.shortcutOf(label);
			String name = AnnotationSchemes.nameOf(label);
			add(menu, key.isEmpty() ? name : NLS.bind(Messages.LabelBar_label, name, key), actions.canLabel(),
					() -> actions.label(label.getId()));
		}
		if (shown.schemes().labels().isEmpty()) {
			add(menu, Messages.LabelBar_mark, actions.hasPassage(), () -> actions.label(null));
		}
		menu.add(new Separator());
		MenuManager relations = new MenuManager(Messages.AnnotationMenus_relate);
		fillRelations(relations);
		menu.add(relations);
		add(menu, Messages.AnnotationMenus_place, actions.canPlace(), actions::place);
		add(menu, Messages.AnnotationMenus_delete, actions.canDelete(), actions::delete);
		menu.add(new Separator());
		add(menu, Messages.AnnotationMenus_next, actions.canGo(), () -> actions.go(true));
		add(menu, Messages.AnnotationMenus_previous, actions.canGo(), () -> actions.go(false));
	}

	/** Offers the relations that the chosen annotations can have, or says what to choose. */
	void fillRelations(IMenuManager menu) {
		List<AnnotationActions.Offer> offers = actions.offers();
		for (AnnotationActions.Offer offer : offers) {
			add(menu, NLS.bind(
					offer.type().isSymmetric() ? Messages.AnnotatedText_symmetric : Messages.AnnotatedText_directed,
					new Object[] { AnnotatedText.quoteOf(offer.from()), AnnotationSchemes.nameOf(offer.type()),
							AnnotatedText.quoteOf(offer.to()) }),
					true, () -> actions.relate(offer));
		}
		if (offers.isEmpty()) {
			add(menu, shown.schemes().relationTypes().isEmpty() ? Messages.AnnotationMenus_noTypes
					: Messages.AnnotationMenus_chooseTwo, false, () -> {
					});
		}
	}

	/** Opens the menu of relations below a control. */
	void openRelations(Control below) {
		MenuManager manager = new MenuManager();
		fillRelations(manager);
		Menu menu = manager.createContextMenu(below);
		menu.setLocation(below.toDisplay(0, below.getSize().y));
		menu.addListener(SWT.Hide, event -> below.getDisplay().asyncExec(manager::dispose));
		menu.setVisible(true);
	}

	private static void add(IMenuManager menu, String text, boolean enabled, Runnable work) {
		Action action = new Action(escape(text), (ImageDescriptor) null) {

			@Override
			public void run() {
				work.run();
			}
		};
		action.setEnabled(enabled);
		menu.add(action);
	}

	/**
	 * Keeps what users wrote from becoming a mnemonic or a key of the window: what stands behind the last tab, or else
	 * behind the last at sign, is taken for one.
	 */
	private static String escape(String text) {
		return text.replace("&", "&&").replace('\t', ' ') + '\t'; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
