import { ReactFlow, useReactFlow } from '@xyflow/react'
import { useEffect, useMemo, useRef, useState } from 'react'
import '@xyflow/react/dist/base.css'
import { COMMAND_PRIORITY_LOW } from 'lexical'
import { REVEAL_COMMAND } from '../../editor/index.ts'
import { useStable } from '../../ui/index.ts'
import type { ViewProps } from '../view.ts'
import { MapActsProvider } from './acts.ts'
import { ChosenLetter } from './cards/Letter.tsx'
import { MapNode } from './cards/MapNode.tsx'
import { Edges } from './Edges.tsx'
import { Legend } from './Legend.tsx'
import { columnsFor } from './layout/columns.ts'
import { firstView, isNarrow, viewOfWhole } from './layout/first-view.ts'
import { layOut, type Size } from './layout/layout.ts'
import { leastZoom, mostZoom } from './layout/zoom.ts'
import styles from './Map.module.css'
import { MapWords } from './MapWords.tsx'
import type { MapItem } from './model/items.ts'
import { Overview } from './Overview.tsx'
import { useActs } from './useActs.ts'
import { useFolded } from './useFolded.ts'
import { useKeptFocus } from './useKeptFocus.ts'
import { useMap } from './useMap.ts'
import { useMapDrag } from './useMapDrag.ts'
import { useMapKeys } from './useMapKeys.ts'
import { useMapWords } from './useMapWords.ts'
import { type Editing, useNodes } from './useNodes.ts'
import { usePointer } from './usePointer.ts'
import { useSizes } from './useSizes.tsx'
import { motionMs, useView } from './useView.ts'
import { Zoom } from './Zoom.tsx'

const nodeTypes = { card: MapNode }
const noEdges: never[] = []
const noAttribution = { hideAttribution: true }

/** @param props.room how large the map is on the page, in CSS pixels */
export function Canvas(props: ViewProps & { room: Size }) {
  const { session, fields, run, room, onShowSnippet, onShowInDocument } = props
  const folded = useFolded(session.id)
  const map = useMap(session, folded)
  const { items, active, itemOf } = map
  const columns = useMemo(() => columnsFor(room.width), [room.width])
  const { sizes, isWhole, grow, unseen } = useSizes(items, columns)
  const [first] = useState(() => firstView(room, columns))
  const view = useView(first, room)
  const layout = useMemo(() => layOut(map, sizes, columns), [map, sizes, columns])
  const { boxes, edges, size } = layout
  const [editing, setEditing] = useState<Editing | null>(null)
  const { landing, on } = useMapDrag(session, itemOf)
  const nodes = useNodes({ items, boxes, band: view.band, active: active.id, editing, landing })
  const frame = useRef<HTMLDivElement>(null)
  const { focusItem, arrived } = useKeptFocus(frame, active.id, nodes)
  const isPressing = useRef(false)
  const { setViewport } = useReactFlow()

  const reveal = useStable((item: MapItem) => {
    const box = boxes.get(item.id)
    if (box) view.reveal(box)
  })
  const goTo = useStable((item: MapItem) => {
    map.select(item)
    focusItem(item.id)
    reveal(item)
  })
  const acts = useActs({
    session,
    fields,
    run,
    map,
    folded,
    editing,
    onEdit: setEditing,
    goTo,
    grow,
    arrived,
    isPressing,
  })
  const words = useMapWords(frame, itemOf, editing?.item)
  const onKeyDown = useMapKeys({ items, active, acts, goTo, words })
  const pointer = usePointer({ acts, itemOf, goTo, isPressing })
  const answer = useStable(({ id }: { id: string }) => {
    const item = itemOf(map.itemOfBlock.get(id) ?? '')
    if (item) goTo(item)
    return item !== undefined
  })
  useEffect(
    () => session.editor.registerCommand(REVEAL_COMMAND, answer, COMMAND_PRIORITY_LOW),
    [session.editor, answer],
  )
  // Beside the text, or in a window made small, it is as one that was opened there.
  const small = isNarrow(room) ? room.width : null
  const wasSmall = useRef(small)
  const begin = useStable(() => {
    void setViewport(firstView(room, columns)).then(() => reveal(active))
  })
  useEffect(() => {
    if (wasSmall.current === small) return
    wasSmall.current = small
    begin()
  }, [small, begin])
  // What is selected elsewhere comes into view here, and so does what has just been put in.
  const revealActive = useStable(() => reveal(active))
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is looked for when another is selected.
  useEffect(() => {
    if (isWhole) revealActive()
  }, [active.id, isWhole, revealActive])

  return (
    <MapActsProvider value={acts}>
      <ChosenLetter value={active.card.kind === 'criterion' ? active.card.letter : null}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: what is heard here is of the tree in it. */}
        <div
          ref={frame}
          className={styles.map}
          data-detail={view.detail}
          onKeyDown={onKeyDown}
          {...pointer}
          {...words.on}
          {...on}
        >
          <div role="tree" aria-label="Map of the argument" className={styles.tree}>
            <ReactFlow
              ref={asNothing}
              nodes={nodes}
              edges={noEdges}
              nodeTypes={nodeTypes}
              defaultViewport={first}
              minZoom={leastZoom}
              maxZoom={mostZoom}
              width={room.width}
              height={room.height}
              panOnScroll
              onMoveStart={words.close}
              zoomOnDoubleClick={false}
              nodesDraggable={false}
              nodesConnectable={false}
              nodesFocusable={false}
              edgesFocusable={false}
              elementsSelectable={false}
              disableKeyboardA11y
              deleteKeyCode={null}
              selectionKeyCode={null}
              multiSelectionKeyCode={null}
              panActivationKeyCode={null}
              proOptions={noAttribution}
            >
              <Edges edges={edges} band={view.band} />
            </ReactFlow>
          </div>
          {words.item && words.of && frame.current && (
            <MapWords
              key={words.item.id}
              item={words.item}
              point={words.point}
              of={words.of}
              within={frame.current}
              onShowSnippet={onShowSnippet}
              onShowInDocument={onShowInDocument}
              onEscape={() => {
                words.close()
                if (words.item) goTo(words.item)
              }}
              {...words.card}
            />
          )}
          <div className={styles.corner}>
            <Overview items={items} boxes={boxes} size={size} active={active.id} />
            <Zoom
              onFit={() => void setViewport(viewOfWhole(room, size), { duration: motionMs() })}
            />
          </div>
          <Legend />
          {unseen}
        </div>
      </ChosenLetter>
    </MapActsProvider>
  )
}

/** The canvas is a part of the tree around it, and no application of its own. */
const asNothing = (element: HTMLElement | null) => element?.setAttribute('role', 'presentation')
