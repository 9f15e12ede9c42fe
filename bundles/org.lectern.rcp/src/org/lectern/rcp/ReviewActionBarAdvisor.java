/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.rcp;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ActionFactory.IWorkbenchAction;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.ide.IDEActionFactory;

/** Fills the menu bar and the tool bar of the product. The plug-ins of an installation add to both. */
final class ReviewActionBarAdvisor extends ActionBarAdvisor {

	private IWorkbenchWindow window;

	ReviewActionBarAdvisor(IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	protected void makeActions(IWorkbenchWindow opened) {
		window = opened;
	}

	@Override
	protected void fillMenuBar(IMenuManager bar) {
		bar.add(fileMenu());
		bar.add(editMenu());
		bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		bar.add(projectMenu());
		bar.add(windowMenu());
		bar.add(helpMenu());
	}

	@Override
	protected void fillCoolBar(ICoolBarManager bar) {
		ToolBarManager file = new ToolBarManager(bar.getStyle());
		file.add(registered(IDEActionFactory.NEW_WIZARD_DROP_DOWN));
		file.add(registered(ActionFactory.SAVE));
		file.add(registered(ActionFactory.SAVE_ALL));
		file.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		bar.add(new ToolBarContributionItem(file, IWorkbenchActionConstants.TOOLBAR_FILE));
		bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		bar.add(new GroupMarker(IWorkbenchActionConstants.GROUP_EDITOR));
	}

	private IMenuManager fileMenu() {
		MenuManager menu = new MenuManager(Messages.MenuBar_file, IWorkbenchActionConstants.M_FILE);
		MenuManager create = new MenuManager(Messages.MenuBar_new, "new"); //$NON-NLS-1$
		create.add(ContributionItemFactory.NEW_WIZARD_SHORTLIST.create(window));
		create.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new GroupMarker(IWorkbenchActionConstants.FILE_START));
		menu.add(create);
		menu.add(new GroupMarker(IWorkbenchActionConstants.NEW_EXT));
		addAll(menu, ActionFactory.CLOSE, ActionFactory.CLOSE_ALL);
		addAll(menu, ActionFactory.SAVE, ActionFactory.SAVE_AS, ActionFactory.SAVE_ALL, ActionFactory.REVERT);
		menu.add(new GroupMarker(IWorkbenchActionConstants.SAVE_EXT));
		addAll(menu, ActionFactory.RENAME, ActionFactory.MOVE, ActionFactory.REFRESH);
		addAll(menu, ActionFactory.IMPORT, ActionFactory.EXPORT);
		menu.add(new GroupMarker(IWorkbenchActionConstants.IMPORT_EXT));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		addAll(menu, ActionFactory.PROPERTIES);
		// no list of recent editors: being filled anew each time, it leaves out what follows it when first opened
		menu.add(new GroupMarker(IWorkbenchActionConstants.MRU));
		addAll(menu, ActionFactory.QUIT);
		menu.add(new GroupMarker(IWorkbenchActionConstants.FILE_END));
		return menu;
	}

	private IMenuManager editMenu() {
		MenuManager menu = new MenuManager(Messages.MenuBar_edit, IWorkbenchActionConstants.M_EDIT);
		menu.add(new GroupMarker(IWorkbenchActionConstants.EDIT_START));
		addAll(menu, ActionFactory.UNDO, ActionFactory.REDO);
		menu.add(new GroupMarker(IWorkbenchActionConstants.UNDO_EXT));
		addAll(menu, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE);
		menu.add(new GroupMarker(IWorkbenchActionConstants.CUT_EXT));
		addAll(menu, ActionFactory.DELETE, ActionFactory.SELECT_ALL);
		addAll(menu, ActionFactory.FIND);
		menu.add(new GroupMarker(IWorkbenchActionConstants.FIND_EXT));
		menu.add(new GroupMarker(IWorkbenchActionConstants.EDIT_END));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		return menu;
	}

	private IMenuManager projectMenu() {
		MenuManager menu = new MenuManager(Messages.MenuBar_project, IWorkbenchActionConstants.M_PROJECT);
		menu.add(new GroupMarker(IWorkbenchActionConstants.PROJ_START));
		addAll(menu, IDEActionFactory.OPEN_PROJECT, IDEActionFactory.CLOSE_PROJECT);
		addAll(menu, IDEActionFactory.BUILD, IDEActionFactory.BUILD_CLEAN);
		IWorkbenchAction automatic = registered(IDEActionFactory.BUILD_AUTOMATICALLY);
		automatic.setChecked(ResourcesPlugin.getWorkspace().isAutoBuilding());
		menu.add(automatic);
		menu.add(new GroupMarker(IWorkbenchActionConstants.PROJ_END));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		addAll(menu, IDEActionFactory.OPEN_PROJECT_PROPERTIES);
		return menu;
	}

	private IMenuManager windowMenu() {
		MenuManager menu = new MenuManager(Messages.MenuBar_window, IWorkbenchActionConstants.M_WINDOW);
		addAll(menu, ActionFactory.OPEN_NEW_WINDOW);
		MenuManager views = new MenuManager(Messages.MenuBar_showView, "showView"); //$NON-NLS-1$
		views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
		MenuManager perspectives = new MenuManager(Messages.MenuBar_openPerspective, "openPerspective"); //$NON-NLS-1$
		perspectives.add(ContributionItemFactory.PERSPECTIVES_SHORTLIST.create(window));
		menu.add(new Separator());
		menu.add(views);
		menu.add(perspectives);
		addAll(menu, ActionFactory.RESET_PERSPECTIVE);
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		addAll(menu, ActionFactory.PREFERENCES);
		return menu;
	}

	private IMenuManager helpMenu() {
		MenuManager menu = new MenuManager(Messages.MenuBar_help, IWorkbenchActionConstants.M_HELP);
		addAll(menu, ActionFactory.INTRO);
		menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_START));
		menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_END));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		addAll(menu, ActionFactory.ABOUT);
		return menu;
	}

	/** Adds a group of actions set off by a line. */
	private void addAll(IMenuManager menu, ActionFactory... factories) {
		menu.add(new Separator());
		for (ActionFactory factory : factories) {
			menu.add(registered(factory));
		}
	}

	/** Returns the one action a factory makes for this window; registering it lets its key binding work. */
	private IWorkbenchAction registered(ActionFactory factory) {
		if (getAction(factory.getId()) instanceof IWorkbenchAction known) {
			return known;
		}
		IWorkbenchAction made = factory.create(window);
		register(made);
		return made;
	}
}
