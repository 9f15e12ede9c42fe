/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.tests.support;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Reads what a tree shows. */
public final class Trees {

	private Trees() {
	}

	/** Returns the texts of the shown items, each below its parent. */
	public static List<String> texts(Tree tree) {
		return items(tree).stream().map(TreeItem::getText).toList();
	}

	/** Returns the texts of the items directly below one. */
	public static List<String> children(TreeItem item) {
		return Arrays.stream(item.getItems()).map(TreeItem::getText).toList();
	}

	/** Returns the item that shows an element. */
	public static TreeItem item(Tree tree, Object element) {
		return items(tree).stream().filter(item -> element.equals(item.getData())).findFirst()
				.orElseThrow(() -> new AssertionError(element + " is not among " + texts(tree)));
	}

	private static List<TreeItem> items(Tree tree) {
		List<TreeItem> items = new ArrayList<>();
		Arrays.stream(tree.getItems()).forEach(item -> collect(item, items));
		return items;
	}

	private static void collect(TreeItem item, List<TreeItem> items) {
		items.add(item);
		Arrays.stream(item.getItems()).forEach(child -> collect(child, items));
	}
}
