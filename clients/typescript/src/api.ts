// Written from openapi/openapi.json by `npm run openapi`; not edited by hand.
export interface paths {
    "/v1/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List articles
         * @description Articles are news texts whose passages say which claims, actors and events they carry. Filters narrow the list together (and); several values of one by comma widen it (or).
         */
        get: operations["listArticles"];
        put?: never;
        /**
         * Create an article
         * @description Readers see it once it is published.
         */
        post: operations["createArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an article by id or slug
         * @description What readers see now; `asOf` shows what they saw at an instant, `draft=true` the working version. A slug that it once had leads to the one that it has.
         */
        get: operations["getArticle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an article by JSON Merge Patch
         * @description A value sets, absence keeps, null clears, lists are replaced whole. On a published entry this makes a pending version; readers see it once it is published.
         */
        patch: operations["changeArticle"];
        trace?: never;
    };
    "/v1/articles/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show the working version of an article to readers
         * @description Over a version that readers saw, `updateKind` says what kind of change it is: no edit is silent. A version that takes back a published correction is refused unless `undo` names it.
         */
        post: operations["publishArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{id}/unpublish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an article away from readers
         * @description It goes on as a draft; what readers saw until now stays in its history. A note says in the public change log why.
         */
        post: operations["unpublishArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{id}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish an article at a time to come
         * @description The version that `If-Match` names is published by itself within seconds of `publishAt`, as its scheduler would by `publish`. If there is a newer version by then, or the key may no longer publish, it is refused: the change log says why (`refuseScheduled…`, with `draft=true`) and nothing changes for readers. Scheduling again replaces the schedule; publishing ends it.
         */
        post: operations["scheduleArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{id}/unschedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call off the scheduled publication of an article
         * @description The working version stays as it is; 409 where nothing is scheduled.
         */
        post: operations["unscheduleArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the versions of an article
         * @description Newest first. Readers get the versions that they could see; `draft=true` shows all to those with a key.
         */
        get: operations["listArticleRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{id}/revisions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one version of an article
         * @description As readers saw it when it came, its references included; a version that they never saw needs `draft=true`.
         */
        get: operations["getArticleRevision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{id}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare two versions of an article
         * @description By member, and a text by block and word. Both versions name their references as they are now.
         */
        get: operations["compareArticleRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{id}/revisions/{version}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go back to an earlier version of an article
         * @description What that version said becomes the new working version. Readers see it once it is published.
         */
        post: operations["restoreArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{id}/timemap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the mementos of an article
         * @description A TimeMap (RFC 7089): the `asOf` URL of each version that readers could see, oldest first. Any other instant can be read too.
         */
        get: operations["getArticleTimemap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{id}/retract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retract an article
         * @description From now on reads answer 410 with the notice, and it is gone from lists, counts and includes; also of one that was unpublished. The answer is the public record. Where every correction needs a second person (`CORRECTIONS_FOUR_EYES`), it is a proposal with `status` `proposed`, and all this happens once somebody else approves it.
         */
        post: operations["retractArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{id}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See why readers do not see this article
         * @description Whether it is retracted, withheld or taken down, why, and who asked to show it again.
         */
        get: operations["getArticleHold"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{id}/withhold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withhold this article for a time
         * @description Readers get 404, also as of earlier instants, and the words of its corrections are kept back. Editors are told why.
         */
        post: operations["withholdArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{id}/take-down": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take this article down for legal reasons
         * @description Readers get 451 with the notice (RFC 7725). Below administrators nobody reads the text any more, nor the words of its corrections.
         */
        post: operations["takeDownArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{id}/reinstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show this article again
         * @description Takes two people: the first asks and gets 202; when a second sends the same, readers see the version again that they saw last.
         */
        post: operations["reinstateArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List actors
         * @description Actors are the persons and organizations that act in the story. Filters narrow the list together (and); several values of one by comma widen it (or).
         */
        get: operations["listActors"];
        put?: never;
        /**
         * Create an actor
         * @description Readers see it once it is published.
         */
        post: operations["createActor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an actor by id or slug
         * @description What readers see now; `asOf` shows what they saw at an instant, `draft=true` the working version. A slug that it once had leads to the one that it has.
         */
        get: operations["getActor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an actor by JSON Merge Patch
         * @description A value sets, absence keeps, null clears, lists are replaced whole. On a published entry this makes a pending version; readers see it once it is published.
         */
        patch: operations["changeActor"];
        trace?: never;
    };
    "/v1/actors/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show the working version of an actor to readers
         * @description Over a version that readers saw, `updateKind` says what kind of change it is: no edit is silent. A version that takes back a published correction is refused unless `undo` names it.
         */
        post: operations["publishActor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actors/{id}/unpublish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an actor away from readers
         * @description It goes on as a draft; what readers saw until now stays in its history. A note says in the public change log why.
         */
        post: operations["unpublishActor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actors/{id}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish an actor at a time to come
         * @description The version that `If-Match` names is published by itself within seconds of `publishAt`, as its scheduler would by `publish`. If there is a newer version by then, or the key may no longer publish, it is refused: the change log says why (`refuseScheduled…`, with `draft=true`) and nothing changes for readers. Scheduling again replaces the schedule; publishing ends it.
         */
        post: operations["scheduleActor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actors/{id}/unschedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call off the scheduled publication of an actor
         * @description The working version stays as it is; 409 where nothing is scheduled.
         */
        post: operations["unscheduleActor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actors/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the versions of an actor
         * @description Newest first. Readers get the versions that they could see; `draft=true` shows all to those with a key.
         */
        get: operations["listActorRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actors/{id}/revisions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one version of an actor
         * @description As readers saw it when it came, its references included; a version that they never saw needs `draft=true`.
         */
        get: operations["getActorRevision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actors/{id}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare two versions of an actor
         * @description By member, and a text by block and word. Both versions name their references as they are now.
         */
        get: operations["compareActorRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actors/{id}/revisions/{version}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go back to an earlier version of an actor
         * @description What that version said becomes the new working version. Readers see it once it is published.
         */
        post: operations["restoreActor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actors/{id}/timemap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the mementos of an actor
         * @description A TimeMap (RFC 7089): the `asOf` URL of each version that readers could see, oldest first. Any other instant can be read too.
         */
        get: operations["getActorTimemap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actors/{id}/retract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retract an actor
         * @description From now on reads answer 410 with the notice, and it is gone from lists, counts and includes; also of one that was unpublished. The answer is the public record. Where every correction needs a second person (`CORRECTIONS_FOUR_EYES`), it is a proposal with `status` `proposed`, and all this happens once somebody else approves it.
         */
        post: operations["retractActor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actors/{id}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See why readers do not see this actor
         * @description Whether it is retracted, withheld or taken down, why, and who asked to show it again.
         */
        get: operations["getActorHold"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actors/{id}/withhold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withhold this actor for a time
         * @description Readers get 404, also as of earlier instants, and the words of its corrections are kept back. Editors are told why.
         */
        post: operations["withholdActor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actors/{id}/take-down": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take this actor down for legal reasons
         * @description Readers get 451 with the notice (RFC 7725). Below administrators nobody reads the text any more, nor the words of its corrections.
         */
        post: operations["takeDownActor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actors/{id}/reinstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show this actor again
         * @description Takes two people: the first asks and gets 202; when a second sends the same, readers see the version again that they saw last.
         */
        post: operations["reinstateActor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List events
         * @description Events are what happened, each at a date as precise as it is known. Filters narrow the list together (and); several values of one by comma widen it (or).
         */
        get: operations["listEvents"];
        put?: never;
        /**
         * Create an event
         * @description Readers see it once it is published.
         */
        post: operations["createEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an event by id or slug
         * @description What readers see now; `asOf` shows what they saw at an instant, `draft=true` the working version. A slug that it once had leads to the one that it has.
         */
        get: operations["getEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an event by JSON Merge Patch
         * @description A value sets, absence keeps, null clears, lists are replaced whole. On a published entry this makes a pending version; readers see it once it is published.
         */
        patch: operations["changeEvent"];
        trace?: never;
    };
    "/v1/events/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show the working version of an event to readers
         * @description Over a version that readers saw, `updateKind` says what kind of change it is: no edit is silent. A version that takes back a published correction is refused unless `undo` names it.
         */
        post: operations["publishEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{id}/unpublish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an event away from readers
         * @description It goes on as a draft; what readers saw until now stays in its history. A note says in the public change log why.
         */
        post: operations["unpublishEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{id}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish an event at a time to come
         * @description The version that `If-Match` names is published by itself within seconds of `publishAt`, as its scheduler would by `publish`. If there is a newer version by then, or the key may no longer publish, it is refused: the change log says why (`refuseScheduled…`, with `draft=true`) and nothing changes for readers. Scheduling again replaces the schedule; publishing ends it.
         */
        post: operations["scheduleEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{id}/unschedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call off the scheduled publication of an event
         * @description The working version stays as it is; 409 where nothing is scheduled.
         */
        post: operations["unscheduleEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the versions of an event
         * @description Newest first. Readers get the versions that they could see; `draft=true` shows all to those with a key.
         */
        get: operations["listEventRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{id}/revisions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one version of an event
         * @description As readers saw it when it came, its references included; a version that they never saw needs `draft=true`.
         */
        get: operations["getEventRevision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{id}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare two versions of an event
         * @description By member, and a text by block and word. Both versions name their references as they are now.
         */
        get: operations["compareEventRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{id}/revisions/{version}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go back to an earlier version of an event
         * @description What that version said becomes the new working version. Readers see it once it is published.
         */
        post: operations["restoreEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{id}/timemap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the mementos of an event
         * @description A TimeMap (RFC 7089): the `asOf` URL of each version that readers could see, oldest first. Any other instant can be read too.
         */
        get: operations["getEventTimemap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{id}/retract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retract an event
         * @description From now on reads answer 410 with the notice, and it is gone from lists, counts and includes; also of one that was unpublished. The answer is the public record. Where every correction needs a second person (`CORRECTIONS_FOUR_EYES`), it is a proposal with `status` `proposed`, and all this happens once somebody else approves it.
         */
        post: operations["retractEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{id}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See why readers do not see this event
         * @description Whether it is retracted, withheld or taken down, why, and who asked to show it again.
         */
        get: operations["getEventHold"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{id}/withhold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withhold this event for a time
         * @description Readers get 404, also as of earlier instants, and the words of its corrections are kept back. Editors are told why.
         */
        post: operations["withholdEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{id}/take-down": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take this event down for legal reasons
         * @description Readers get 451 with the notice (RFC 7725). Below administrators nobody reads the text any more, nor the words of its corrections.
         */
        post: operations["takeDownEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{id}/reinstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show this event again
         * @description Takes two people: the first asks and gets 202; when a second sends the same, readers see the version again that they saw last.
         */
        post: operations["reinstateEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List claims
         * @description Claims are statements that can be true or false, each with who makes it, its evidence and how it stands. Filters narrow the list together (and); several values of one by comma widen it (or).
         */
        get: operations["listClaims"];
        put?: never;
        /**
         * Create a claim
         * @description Readers see it once it is published.
         */
        post: operations["createClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a claim by id or slug
         * @description What readers see now; `asOf` shows what they saw at an instant, `draft=true` the working version. A slug that it once had leads to the one that it has.
         */
        get: operations["getClaim"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a claim by JSON Merge Patch
         * @description A value sets, absence keeps, null clears, lists are replaced whole. On a published entry this makes a pending version; readers see it once it is published.
         */
        patch: operations["changeClaim"];
        trace?: never;
    };
    "/v1/claims/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show the working version of a claim to readers
         * @description Over a version that readers saw, `updateKind` says what kind of change it is: no edit is silent. A version that takes back a published correction is refused unless `undo` names it.
         */
        post: operations["publishClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/unpublish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a claim away from readers
         * @description It goes on as a draft; what readers saw until now stays in its history. A note says in the public change log why.
         */
        post: operations["unpublishClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a claim at a time to come
         * @description The version that `If-Match` names is published by itself within seconds of `publishAt`, as its scheduler would by `publish`. If there is a newer version by then, or the key may no longer publish, it is refused: the change log says why (`refuseScheduled…`, with `draft=true`) and nothing changes for readers. Scheduling again replaces the schedule; publishing ends it.
         */
        post: operations["scheduleClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/unschedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call off the scheduled publication of a claim
         * @description The working version stays as it is; 409 where nothing is scheduled.
         */
        post: operations["unscheduleClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the versions of a claim
         * @description Newest first. Readers get the versions that they could see; `draft=true` shows all to those with a key.
         */
        get: operations["listClaimRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/revisions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one version of a claim
         * @description As readers saw it when it came, its references included; a version that they never saw needs `draft=true`.
         */
        get: operations["getClaimRevision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare two versions of a claim
         * @description By member, and a text by block and word. Both versions name their references as they are now.
         */
        get: operations["compareClaimRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/revisions/{version}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go back to an earlier version of a claim
         * @description What that version said becomes the new working version. Readers see it once it is published.
         */
        post: operations["restoreClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/timemap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the mementos of a claim
         * @description A TimeMap (RFC 7089): the `asOf` URL of each version that readers could see, oldest first. Any other instant can be read too.
         */
        get: operations["getClaimTimemap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/retract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retract a claim
         * @description From now on reads answer 410 with the notice, and it is gone from lists, counts and includes; also of one that was unpublished. The answer is the public record. Where every correction needs a second person (`CORRECTIONS_FOUR_EYES`), it is a proposal with `status` `proposed`, and all this happens once somebody else approves it.
         */
        post: operations["retractClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See why readers do not see this claim
         * @description Whether it is retracted, withheld or taken down, why, and who asked to show it again.
         */
        get: operations["getClaimHold"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/withhold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withhold this claim for a time
         * @description Readers get 404, also as of earlier instants, and the words of its corrections are kept back. Editors are told why.
         */
        post: operations["withholdClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/take-down": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take this claim down for legal reasons
         * @description Readers get 451 with the notice (RFC 7725). Below administrators nobody reads the text any more, nor the words of its corrections.
         */
        post: operations["takeDownClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/reinstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show this claim again
         * @description Takes two people: the first asks and gets 202; when a second sends the same, readers see the version again that they saw last.
         */
        post: operations["reinstateClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List sources
         * @description Sources are what articles rest on and claims are weighed by: reports, documents, broadcasts. Filters narrow the list together (and); several values of one by comma widen it (or).
         */
        get: operations["listSources"];
        put?: never;
        /**
         * Create a source
         * @description Readers see it once it is published.
         */
        post: operations["createSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a source by id or slug
         * @description What readers see now; `asOf` shows what they saw at an instant, `draft=true` the working version. A slug that it once had leads to the one that it has.
         */
        get: operations["getSource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a source by JSON Merge Patch
         * @description A value sets, absence keeps, null clears, lists are replaced whole. On a published entry this makes a pending version; readers see it once it is published.
         */
        patch: operations["changeSource"];
        trace?: never;
    };
    "/v1/sources/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show the working version of a source to readers
         * @description Over a version that readers saw, `updateKind` says what kind of change it is: no edit is silent. A version that takes back a published correction is refused unless `undo` names it.
         */
        post: operations["publishSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources/{id}/unpublish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a source away from readers
         * @description It goes on as a draft; what readers saw until now stays in its history. A note says in the public change log why.
         */
        post: operations["unpublishSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources/{id}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a source at a time to come
         * @description The version that `If-Match` names is published by itself within seconds of `publishAt`, as its scheduler would by `publish`. If there is a newer version by then, or the key may no longer publish, it is refused: the change log says why (`refuseScheduled…`, with `draft=true`) and nothing changes for readers. Scheduling again replaces the schedule; publishing ends it.
         */
        post: operations["scheduleSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources/{id}/unschedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call off the scheduled publication of a source
         * @description The working version stays as it is; 409 where nothing is scheduled.
         */
        post: operations["unscheduleSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the versions of a source
         * @description Newest first. Readers get the versions that they could see; `draft=true` shows all to those with a key.
         */
        get: operations["listSourceRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources/{id}/revisions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one version of a source
         * @description As readers saw it when it came, its references included; a version that they never saw needs `draft=true`.
         */
        get: operations["getSourceRevision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources/{id}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare two versions of a source
         * @description By member, and a text by block and word. Both versions name their references as they are now.
         */
        get: operations["compareSourceRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources/{id}/revisions/{version}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go back to an earlier version of a source
         * @description What that version said becomes the new working version. Readers see it once it is published.
         */
        post: operations["restoreSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources/{id}/timemap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the mementos of a source
         * @description A TimeMap (RFC 7089): the `asOf` URL of each version that readers could see, oldest first. Any other instant can be read too.
         */
        get: operations["getSourceTimemap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources/{id}/retract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retract a source
         * @description From now on reads answer 410 with the notice, and it is gone from lists, counts and includes; also of one that was unpublished. The answer is the public record. Where every correction needs a second person (`CORRECTIONS_FOUR_EYES`), it is a proposal with `status` `proposed`, and all this happens once somebody else approves it.
         */
        post: operations["retractSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources/{id}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See why readers do not see this source
         * @description Whether it is retracted, withheld or taken down, why, and who asked to show it again.
         */
        get: operations["getSourceHold"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources/{id}/withhold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withhold this source for a time
         * @description Readers get 404, also as of earlier instants, and the words of its corrections are kept back. Editors are told why.
         */
        post: operations["withholdSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources/{id}/take-down": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take this source down for legal reasons
         * @description Readers get 451 with the notice (RFC 7725). Below administrators nobody reads the text any more, nor the words of its corrections.
         */
        post: operations["takeDownSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources/{id}/reinstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show this source again
         * @description Takes two people: the first asks and gets 202; when a second sends the same, readers see the version again that they saw last.
         */
        post: operations["reinstateSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List stories
         * @description A story is what a run of articles has in common; `/v1/articles?story=` lists them. Filters narrow the list together (and); several values of one by comma widen it (or).
         */
        get: operations["listStories"];
        put?: never;
        /**
         * Create a story
         * @description Readers see it once it is published.
         */
        post: operations["createStory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a story by id or slug
         * @description What readers see now; `asOf` shows what they saw at an instant, `draft=true` the working version. A slug that it once had leads to the one that it has.
         */
        get: operations["getStory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a story by JSON Merge Patch
         * @description A value sets, absence keeps, null clears, lists are replaced whole. On a published entry this makes a pending version; readers see it once it is published.
         */
        patch: operations["changeStory"];
        trace?: never;
    };
    "/v1/stories/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show the working version of a story to readers
         * @description Over a version that readers saw, `updateKind` says what kind of change it is: no edit is silent. A version that takes back a published correction is refused unless `undo` names it.
         */
        post: operations["publishStory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stories/{id}/unpublish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a story away from readers
         * @description It goes on as a draft; what readers saw until now stays in its history. A note says in the public change log why.
         */
        post: operations["unpublishStory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stories/{id}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a story at a time to come
         * @description The version that `If-Match` names is published by itself within seconds of `publishAt`, as its scheduler would by `publish`. If there is a newer version by then, or the key may no longer publish, it is refused: the change log says why (`refuseScheduled…`, with `draft=true`) and nothing changes for readers. Scheduling again replaces the schedule; publishing ends it.
         */
        post: operations["scheduleStory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stories/{id}/unschedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call off the scheduled publication of a story
         * @description The working version stays as it is; 409 where nothing is scheduled.
         */
        post: operations["unscheduleStory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stories/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the versions of a story
         * @description Newest first. Readers get the versions that they could see; `draft=true` shows all to those with a key.
         */
        get: operations["listStoryRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stories/{id}/revisions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one version of a story
         * @description As readers saw it when it came, its references included; a version that they never saw needs `draft=true`.
         */
        get: operations["getStoryRevision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stories/{id}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare two versions of a story
         * @description By member, and a text by block and word. Both versions name their references as they are now.
         */
        get: operations["compareStoryRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stories/{id}/revisions/{version}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go back to an earlier version of a story
         * @description What that version said becomes the new working version. Readers see it once it is published.
         */
        post: operations["restoreStory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stories/{id}/timemap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the mementos of a story
         * @description A TimeMap (RFC 7089): the `asOf` URL of each version that readers could see, oldest first. Any other instant can be read too.
         */
        get: operations["getStoryTimemap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stories/{id}/retract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retract a story
         * @description From now on reads answer 410 with the notice, and it is gone from lists, counts and includes; also of one that was unpublished. The answer is the public record. Where every correction needs a second person (`CORRECTIONS_FOUR_EYES`), it is a proposal with `status` `proposed`, and all this happens once somebody else approves it.
         */
        post: operations["retractStory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stories/{id}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See why readers do not see this story
         * @description Whether it is retracted, withheld or taken down, why, and who asked to show it again.
         */
        get: operations["getStoryHold"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stories/{id}/withhold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withhold this story for a time
         * @description Readers get 404, also as of earlier instants, and the words of its corrections are kept back. Editors are told why.
         */
        post: operations["withholdStory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stories/{id}/take-down": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take this story down for legal reasons
         * @description Readers get 451 with the notice (RFC 7725). Below administrators nobody reads the text any more, nor the words of its corrections.
         */
        post: operations["takeDownStory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stories/{id}/reinstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show this story again
         * @description Takes two people: the first asks and gets 202; when a second sends the same, readers see the version again that they saw last.
         */
        post: operations["reinstateStory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search all published content
         * @description Best first: a name counts more than what stands beside it, and that more than the text. Words are searched in each text's own language (English, German, Spanish; others word by word); accents do not count. Where no text has what is searched for, actors, events and stories are found whose name is very like it (not as of an instant). A phrase is found within one part of a text, and in its first 16,000 words. Of more matches the newest 2000 are ranked, and facets count among those.
         */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/corrections/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Verify the record
         * @description Every published correction in the order of publication, each hashed over the one before, with all that it takes to compute the hashes again. `npx dossier verify-ledger <url>` does.
         */
        get: operations["readLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List corrections
         * @description The public record, newest first. With a key, `status=proposed` lists what waits for a decision.
         */
        get: operations["listCorrections"];
        put?: never;
        /**
         * Correct what was published
         * @description Changes every target, writes a revision of each and the public note, all or nothing. From a contributor it is a proposal that somebody else decides on; with `CORRECTIONS_FOUR_EYES` from everybody, while publishing an entry takes one person as ever.
         */
        post: operations["createCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/corrections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one correction
         * @description A proposal is shown to those with a key only; `draft=true` adds what only the newsroom may know.
         */
        get: operations["getCorrection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/corrections/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a proposal
         * @description Publishes it over the text as it is now; its author does not approve it.
         */
        post: operations["approveCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/corrections/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject a proposal, or withdraw your own
         * @description An editor turns it down, or its author withdraws it; then it has no `approver`. It stays on record for the newsroom, with the reason; readers never see it.
         */
        post: operations["rejectCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/corrections/{id}/impact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find what else carries the same mistake
         * @description The published articles that mention the corrected claim or event, are translations of these or of the corrected articles, or nearly have a corrected sentence, among what readers see now and what they saw when it was corrected. A proposal’s are for those who may see it. Each comes with a `target` for POST /v1/corrections; look at it before you send it.
         */
        get: operations["getCorrectionImpact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/impact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find what would have to be corrected with this claim
         * @description The published articles that mention the claim, their translations, and those that nearly have one of these sentences. What to put in its place is not known yet, so every `target` is without changes.
         */
        get: operations["getClaimImpact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{id}/impact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find what would have to be corrected with this event
         * @description The published articles that mention the event, their translations, and those that nearly have one of these sentences. What to put in its place is not known yet, so every `target` is without changes.
         */
        get: operations["getEventImpact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/correction-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List correction requests
         * @description For editors; `status=received` lists what waits for a decision.
         */
        get: operations["listCorrectionRequests"];
        put?: never;
        /**
         * Ask for a correction
         * @description For readers and partners; needs no key. Plain text only, a few an hour. Keep `statusUrl` to see what becomes of it.
         */
        post: operations["requestCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/correction-requests/status/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See what became of a request
         * @description For who sent it: the address came once, with the answer to the request.
         */
        get: operations["getRequestStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/correction-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one correction request
         * @description With what only editors see: the e-mail address, who decided, and a proposal.
         */
        get: operations["getCorrectionRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/correction-requests/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept a request
         * @description Takes the correction as POST /v1/corrections does, with what the request is about among its targets, and does the same with it: it is published, or a proposal where every correction needs a second person. The request follows it: `resolved` when it is published, `received` again when it is rejected.
         */
        post: operations["acceptRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/correction-requests/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject a request
         * @description The e-mail address is deleted with it.
         */
        post: operations["rejectRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/correction-requests/{id}/duplicate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark a request as a duplicate
         * @description It shares the fate of the other one, and so do its own duplicates. The e-mail address is deleted with it.
         */
        post: operations["markRequestDuplicate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow the change log
         * @description In order and without gaps: ask again with `after` set to `next`. Readers get what changed for readers, and what was withheld and shown again as unpublished and published; `draft=true` shows all to those with a key.
         */
        get: operations["listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/changes/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow the change log live
         * @description Server-sent events: each `data` is one change as the list has it, each `id` its `seq`. It begins with what is new from now on, or after `after`; a browser that reconnects sends `Last-Event-ID`, which goes before it, and misses nothing and gets nothing twice. Comments keep the connection alive. At most `STREAM_CONNECTIONS` at a time; beyond them 503.
         */
        get: operations["streamChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/corrections.rss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow corrections by RSS 2.0
         * @description The newest 50, each with its note, what it corrected, and the old and new text. Of a retracted entry only the notice is shown.
         */
        get: operations["getCorrectionsRss"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/corrections.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow corrections by Atom 1.0
         * @description The newest 50, each with its note, what it corrected, and the old and new text. Of a retracted entry only the notice is shown.
         */
        get: operations["getCorrectionsAtom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/corrections.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow corrections by JSON Feed 1.1
         * @description The newest 50, each with its note, what it corrected, and the old and new text. Of a retracted entry only the notice is shown.
         */
        get: operations["getCorrectionsJsonFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/articles.rss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow articles by RSS 2.0
         * @description The newest 50, each with its text as HTML and its corrections. An item counts as updated when a note tells readers what changed; a minor change leaves it where it is.
         */
        get: operations["getArticlesRss"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/articles.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow articles by Atom 1.0
         * @description The newest 50, each with its text as HTML and its corrections. An item counts as updated when a note tells readers what changed; a minor change leaves it where it is.
         */
        get: operations["getArticlesAtom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/articles.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow articles by JSON Feed 1.1
         * @description The newest 50, each with its text as HTML and its corrections. An item counts as updated when a note tells readers what changed; a minor change leaves it where it is.
         */
        get: operations["getArticlesJsonFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sitemap-news.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where the newest articles are, for Google News
         * @description The articles that readers first saw in the last 48 hours, at most 1000, as a news sitemap.
         */
        get: operations["getNewsSitemap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List API keys
         * @description Revoked and expired ones too; none with its secret.
         */
        get: operations["listKeys"];
        put?: never;
        /**
         * Create an API key
         * @description Answers once with the secret in `key`; after that only its prefix is shown.
         */
        post: operations["createKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one API key
         * @description Who uses it, what it may do, and whether it still is valid.
         */
        get: operations["getKey"];
        put?: never;
        post?: never;
        /**
         * Revoke an API key
         * @description From the next request on it is refused; what it signed stays signed.
         */
        delete: operations["revokeKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhooks
         * @description All of them, oldest first, without their secrets; disabled ones say why.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Have public changes delivered
         * @description From now on every public change is posted there, signed as Standard Webhooks says, in order and at least once. What fails is tried again after longer and longer pauses; after a day, or on 410, the webhook is disabled. Answers once with the `secret`.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one webhook
         * @description How far it is, and whether it is failing or disabled.
         */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        /**
         * Delete a webhook
         * @description Nothing more is delivered; its deliveries are forgotten.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test to a webhook
         * @description At once and once, of the type `test`, also to a disabled one.
         */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the last deliveries of a webhook
         * @description Every attempt with what came of it, newest first; the last 200 are kept.
         */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where to begin
         * @description A program gets links to what there is; a browser is sent to the documentation.
         */
        get: operations["getIndex"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the process lives
         * @description For whoever restarts it; it asks neither the database nor for a key.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether it can answer requests
         * @description For whoever sends it requests: 503 while the database does not answer or it is stopping.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * This document, as JSON
         * @description OpenAPI 3.1, drawn from the schemas that validate.
         */
        get: operations["getOpenApiJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * This document, as YAML
         * @description OpenAPI 3.1, the same as the JSON.
         */
        get: operations["getOpenApiYaml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the kinds of problems
         * @description Every `type` that a refusal can have, with its cause and remedy; a browser gets a page.
         */
        get: operations["listProblems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a kind of problem means
         * @description The `type` of every problem leads here; a browser gets a page.
         */
        get: operations["getProblem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Figures for Prometheus
         * @description Durations of requests by operation, connections to the database, published corrections, the cache of finished answers, and what the process consumes. Without a key only the requests that readers send are counted, since the others would tell how much the newsroom works on; an editor’s key shows all.
         */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A public change
         * @description Posted to every webhook that wants it; answer 2xx within ten seconds.
         */
        post: operations["deliverChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * @description A date at the precision that is known (EDTF): a year, a month or a day.
         * @example 2017
         * @example 2017-08
         * @example 2021-11-03
         */
        Edtf: string;
        ArticleInput: {
            /** @default null */
            slug?: string | null;
            /** @example Maduro and the International Criminal Court sign an agreement */
            headline: string;
            /** @default null */
            alternativeHeadline?: string | null;
            /**
             * @description The standfirst.
             * @default null
             */
            description?: string | null;
            /** @description Portable Text; or Markdown, where `[passage](claim:slug)` annotates (also `actor:` and `event:`). */
            articleBody?: components["schemas"]["PortableTextInput"] | string;
            /** @description A BCP 47 language tag. */
            inLanguage?: string;
            /**
             * @default null
             * @example World
             */
            articleSection?: string | null;
            /** @default [] */
            keywords?: string[];
            author?: {
                name: string;
                jobTitle?: string | null;
            }[];
            contributor?: {
                name: string;
                jobTitle?: string | null;
            }[];
            /**
             * @default null
             * @example CARACAS
             */
            dateline?: string | null;
            /** @description The sources that it retells. */
            isBasedOn?: components["schemas"]["ReferenceInput"][];
            /** @description The sources that it cites. */
            citation?: components["schemas"]["ReferenceInput"][];
            /** @description The article that it is a translation of. */
            translationOf?: components["schemas"]["ReferenceInput"] | null;
            story?: components["schemas"]["ReferenceInput"] | null;
            /**
             * @description `published` needs the role editor.
             * @default draft
             * @enum {string}
             */
            status?: "draft" | "published";
        };
        /**
         * @description Portable Text: blocks of spans. A mark is a decorator (`strong`, `em`, `underline`, `strike-through`, `code`) or the `_key` of a markDef, which links the passage or says which claim, actor or event it mentions.
         * @example [
         *       {
         *         "_type": "block",
         *         "style": "normal",
         *         "children": [
         *           {
         *             "_type": "span",
         *             "text": "The vote took place in "
         *           },
         *           {
         *             "_type": "span",
         *             "text": "May 2018",
         *             "marks": [
         *               "m1"
         *             ]
         *           }
         *         ],
         *         "markDefs": [
         *           {
         *             "_key": "m1",
         *             "_type": "event",
         *             "id": "council-vote"
         *           }
         *         ]
         *       }
         *     ]
         */
        PortableTextInput: components["schemas"]["PortableTextBlockInput"][];
        PortableTextBlockInput: {
            /** @constant */
            _type: "block";
            /**
             * @description Stable identity within its array.
             * @example b1
             */
            _key?: string;
            /**
             * @default normal
             * @enum {string}
             */
            style?: "normal" | "h2" | "h3" | "h4" | "blockquote";
            /** @enum {string} */
            listItem?: "bullet" | "number";
            /** @description Depth of a list item; 1 unless told. */
            level?: number;
            children: {
                /** @constant */
                _type: "span";
                /**
                 * @description Stable identity within its array.
                 * @example b1
                 */
                _key?: string;
                text: string;
                /**
                 * @description Decorators, or `_key`s of the markDefs of the block.
                 * @default []
                 */
                marks?: string[];
            }[];
            /** @default [] */
            markDefs?: ({
                /**
                 * @description Stable identity within its array.
                 * @example b1
                 */
                _key: string;
                /** @constant */
                _type: "link";
                href: string;
            } | {
                /**
                 * @description Stable identity within its array.
                 * @example b1
                 */
                _key: string;
                /** @enum {string} */
                _type: "claim" | "actor" | "event";
                /** @description Id or slug of the entry that the passage mentions. */
                id: string;
                /** @description Read-only; ignored on the way in. */
                type?: string | null;
                /** @description Read-only; ignored on the way in. */
                slug?: string | null;
                /** @description Read-only; ignored on the way in. */
                name?: string | null;
                /** @description Read-only; ignored on the way in. */
                url?: string | null;
                /** @description Read-only; ignored on the way in. */
                claimStatus?: string | null;
            })[];
        };
        /** @description The id or slug of the entry, alone or as the `id` of an object. */
        ReferenceInput: string | {
            id: string;
            /** @description Read-only; ignored on the way in. */
            type?: unknown;
            /** @description Read-only; ignored on the way in. */
            slug?: unknown;
            /** @description Read-only; ignored on the way in. */
            name?: unknown;
            /** @description Read-only; ignored on the way in. */
            url?: unknown;
            /** @description Read-only; ignored on the way in. */
            claimStatus?: unknown;
        };
        ArticlePatch: {
            slug?: string | null;
            headline?: string | null;
            alternativeHeadline?: string | null;
            description?: string | null;
            articleBody?: (components["schemas"]["PortableTextInput"] | string) | null;
            inLanguage?: string | null;
            articleSection?: string | null;
            keywords?: string[] | null;
            author?: {
                name: string;
                jobTitle?: string | null;
            }[] | null;
            contributor?: {
                name: string;
                jobTitle?: string | null;
            }[] | null;
            dateline?: string | null;
            isBasedOn?: components["schemas"]["ReferenceInput"][] | null;
            citation?: components["schemas"]["ReferenceInput"][] | null;
            translationOf?: components["schemas"]["ReferenceInput"] | null;
            story?: components["schemas"]["ReferenceInput"] | null;
        };
        Publication: {
            /**
             * @description Needed where readers saw an earlier version.
             * @example update
             * @enum {string}
             */
            updateKind?: "update" | "minor";
            /**
             * @description What readers are told of the update.
             * @example Adds the reaction of the opposition.
             */
            note?: string;
            /** @description The published corrections that this version takes back on purpose. */
            undo?: string[];
        };
        Unpublication: {
            /**
             * @description What readers are told, in the change log.
             * @example We published this before its embargo ended.
             */
            note?: string;
        };
        Schedule: {
            /**
             * @description Needed where readers saw an earlier version.
             * @example update
             * @enum {string}
             */
            updateKind?: "update" | "minor";
            /**
             * @description What readers are told of the update.
             * @example Adds the reaction of the opposition.
             */
            note?: string;
            /** @description The published corrections that this version takes back on purpose. */
            undo?: string[];
            /**
             * Format: date-time
             * @description When readers are to see it.
             */
            publishAt: string;
        };
        Restoration: Record<string, never>;
        Retraction: {
            /**
             * @description What readers are told in its place.
             * @example We retracted this article: its central document turned out to be forged.
             */
            text: string;
            /**
             * @default substantive
             * @enum {string}
             */
            severity?: "minor" | "substantive" | "critical";
            /**
             * @description Why, for the newsroom only.
             * @default null
             */
            reason?: string | null;
            /** @description The sources that it rests on. */
            evidence?: components["schemas"]["ReferenceInput"][];
        };
        Withholding: {
            /**
             * @description Why, for the newsroom only.
             * @example The lawyers of Alex Saab dispute the quote; we are checking it.
             */
            reason: string;
        };
        Takedown: {
            /**
             * @description Why, for administrators only.
             * @example Interim injunction of 3 March, file 12 O 45/26.
             */
            reason: string;
            /**
             * @description What readers are told in its place.
             * @example A court has ordered us not to publish this article for the time being.
             */
            notice: string;
            /**
             * @description Who ordered it.
             * @default null
             * @example Landgericht Hamburg
             */
            authority?: string | null;
        };
        ReinstatementInput: {
            /**
             * @description Why, for the newsroom; needed from the person who asks.
             * @example The recording confirms the quote.
             */
            reason?: string;
            /**
             * @description What readers are told; needed where the entry was retracted.
             * @example We have restored this article: the document turned out to be genuine.
             */
            note?: string;
        };
        ActorInput: {
            /** @default null */
            slug?: string | null;
            /**
             * @description The schema.org type.
             * @example Person
             * @enum {string}
             */
            type: "Person" | "Organization";
            /** @example Nicolás Maduro */
            name: string;
            /** @default [] */
            alternateName?: string[];
            /**
             * @description Office or profession, as the story needs it.
             * @default null
             * @example President of Venezuela
             */
            jobTitle?: string | null;
            /** @default null */
            description?: string | null;
            /** @description Organizations that the actor belongs to. */
            affiliation?: components["schemas"]["ReferenceInput"][];
            /**
             * @description Pages that say without doubt who is meant.
             * @default []
             */
            sameAs?: string[];
            /**
             * @description `published` needs the role editor.
             * @default draft
             * @enum {string}
             */
            status?: "draft" | "published";
        };
        ActorPatch: {
            slug?: string | null;
            type?: ("Person" | "Organization") | null;
            name?: string | null;
            alternateName?: string[] | null;
            jobTitle?: string | null;
            description?: string | null;
            affiliation?: components["schemas"]["ReferenceInput"][] | null;
            sameAs?: string[] | null;
        };
        EventInput: {
            /** @default null */
            slug?: string | null;
            /** @example Maduro and Khan sign the agreement */
            name: string;
            /** @default null */
            description?: string | null;
            /** @default null */
            startDate?: components["schemas"]["Edtf"] | null;
            /** @default null */
            endDate?: components["schemas"]["Edtf"] | null;
            /**
             * @default null
             * @example Miraflores Palace, Caracas
             */
            location?: string | null;
            /**
             * @description As in schema.org; an event that took place as planned stays EventScheduled.
             * @default EventScheduled
             * @enum {string}
             */
            eventStatus?: "EventScheduled" | "EventRescheduled" | "EventPostponed" | "EventCancelled" | "EventMovedOnline";
            /** @description Who took part, each with a role. */
            actors?: (string | {
                id: string;
                /** @description Read-only; ignored on the way in. */
                type?: unknown;
                /** @description Read-only; ignored on the way in. */
                slug?: unknown;
                /** @description Read-only; ignored on the way in. */
                name?: unknown;
                /** @description Read-only; ignored on the way in. */
                url?: unknown;
                /** @description Read-only; ignored on the way in. */
                claimStatus?: unknown;
                /**
                 * @description What the actor was in this event.
                 * @example signatory
                 */
                role?: string | null;
            })[];
            /** @description The sources that it rests on. */
            citation?: components["schemas"]["ReferenceInput"][];
            /**
             * @description `published` needs the role editor.
             * @default draft
             * @enum {string}
             */
            status?: "draft" | "published";
        };
        EventPatch: {
            slug?: string | null;
            name?: string | null;
            description?: string | null;
            startDate?: components["schemas"]["Edtf"] | null;
            endDate?: components["schemas"]["Edtf"] | null;
            location?: string | null;
            eventStatus?: ("EventScheduled" | "EventRescheduled" | "EventPostponed" | "EventCancelled" | "EventMovedOnline") | null;
            actors?: (string | {
                id: string;
                /** @description Read-only; ignored on the way in. */
                type?: unknown;
                /** @description Read-only; ignored on the way in. */
                slug?: unknown;
                /** @description Read-only; ignored on the way in. */
                name?: unknown;
                /** @description Read-only; ignored on the way in. */
                url?: unknown;
                /** @description Read-only; ignored on the way in. */
                claimStatus?: unknown;
                /**
                 * @description What the actor was in this event.
                 * @example signatory
                 */
                role?: string | null;
            })[] | null;
            citation?: components["schemas"]["ReferenceInput"][] | null;
        };
        ClaimInput: {
            /** @default null */
            slug?: string | null;
            /**
             * @description What is claimed, in one sentence.
             * @example Maduro’s re-election took place in 2019.
             */
            text: string;
            /** @description The actor, or the source, that makes the claim. */
            claimant?: components["schemas"]["ReferenceInput"] | null;
            /** @default null */
            dateStated?: components["schemas"]["Edtf"] | null;
            /**
             * @default unverified
             * @enum {string}
             */
            claimStatus?: "unverified" | "supported" | "disputed" | "refuted" | "withdrawn";
            /**
             * @description The newsroom’s own verdict.
             * @default null
             */
            review?: {
                /**
                 * @description The verdict in a word or two.
                 * @default null
                 * @example Wrong year
                 */
                rating?: string | null;
                /** @example The vote took place on 20 May 2018. */
                explanation: string;
                /** @default null */
                date?: components["schemas"]["Edtf"] | null;
            } | null;
            /** @description The events that the claim is about. */
            events?: components["schemas"]["ReferenceInput"][];
            /** @description Sources, and the stance of each towards the claim. */
            evidence?: {
                source: components["schemas"]["ReferenceInput"];
                /**
                 * @description What the source does to the claim.
                 * @example refutes
                 * @enum {string}
                 */
                stance: "supports" | "refutes" | "context";
            }[];
            /**
             * @description `published` needs the role editor.
             * @default draft
             * @enum {string}
             */
            status?: "draft" | "published";
        };
        ClaimPatch: {
            slug?: string | null;
            text?: string | null;
            claimant?: components["schemas"]["ReferenceInput"] | null;
            dateStated?: components["schemas"]["Edtf"] | null;
            claimStatus?: ("unverified" | "supported" | "disputed" | "refuted" | "withdrawn") | null;
            review?: {
                rating?: string | null;
                explanation?: string | null;
                date?: components["schemas"]["Edtf"] | null;
            } | null;
            events?: components["schemas"]["ReferenceInput"][] | null;
            evidence?: {
                source: components["schemas"]["ReferenceInput"];
                /**
                 * @description What the source does to the claim.
                 * @example refutes
                 * @enum {string}
                 */
                stance: "supports" | "refutes" | "context";
            }[] | null;
        };
        SourceInput: {
            /** @default null */
            slug?: string | null;
            /**
             * @description The schema.org type.
             * @default CreativeWork
             * @example Report
             * @enum {string}
             */
            type?: "CreativeWork" | "NewsArticle" | "Report" | "DigitalDocument" | "VideoObject" | "AudioObject" | "Legislation" | "Dataset" | "WebPage" | "Book";
            /**
             * @description What the source is called.
             * @example Report of the Independent International Fact-Finding Mission on Venezuela
             */
            name: string;
            /** @default null */
            description?: string | null;
            /**
             * @description Where the source itself can be found.
             * @default null
             */
            url?: string | null;
            author?: {
                name: string;
                jobTitle?: string | null;
            }[];
            /** @default null */
            publisher?: string | null;
            /** @default null */
            datePublished?: components["schemas"]["Edtf"] | null;
            inLanguage?: string | null;
            /**
             * @description `published` needs the role editor.
             * @default draft
             * @enum {string}
             */
            status?: "draft" | "published";
        };
        SourcePatch: {
            slug?: string | null;
            type?: ("CreativeWork" | "NewsArticle" | "Report" | "DigitalDocument" | "VideoObject" | "AudioObject" | "Legislation" | "Dataset" | "WebPage" | "Book") | null;
            name?: string | null;
            description?: string | null;
            url?: string | null;
            author?: {
                name: string;
                jobTitle?: string | null;
            }[] | null;
            publisher?: string | null;
            datePublished?: components["schemas"]["Edtf"] | null;
            inLanguage?: string | null;
        };
        StoryInput: {
            /** @default null */
            slug?: string | null;
            /** @example Maduro and the International Criminal Court */
            name: string;
            /** @default null */
            description?: string | null;
            /** @default [] */
            keywords?: string[];
            /**
             * @description `published` needs the role editor.
             * @default draft
             * @enum {string}
             */
            status?: "draft" | "published";
        };
        StoryPatch: {
            slug?: string | null;
            name?: string | null;
            description?: string | null;
            keywords?: string[] | null;
        };
        CorrectionInput: {
            /** @enum {string} */
            kind: "correction" | "clarification" | "update" | "editors-note" | "retraction";
            /**
             * @description What readers are told.
             * @example An earlier version dated Maduro’s re-election to 2019. The vote took place on 20 May 2018.
             */
            text: string;
            /**
             * @default substantive
             * @enum {string}
             */
            severity?: "minor" | "substantive" | "critical";
            /**
             * @default top
             * @enum {string}
             */
            placement?: "top" | "bottom" | "inline";
            /**
             * @description Why, for the newsroom only.
             * @default null
             */
            reason?: string | null;
            /** @description The sources that it rests on. */
            evidence?: components["schemas"]["ReferenceInput"][];
            /**
             * @description The mistaken correction that this one takes the place of.
             * @default null
             */
            supersedes?: string | null;
            targets: components["schemas"]["CorrectionTargetInput"][];
            /**
             * @description `true` answers what would change, and writes nothing.
             * @default false
             */
            dryRun?: boolean;
        };
        CorrectionTargetInput: {
            /**
             * @example article
             * @enum {string}
             */
            type: "article" | "actor" | "event" | "claim" | "source" | "story";
            /**
             * @description Its id or slug.
             * @example maduro-and-icc-sign-agreement
             */
            id: string;
            /** @default [] */
            changes?: (components["schemas"]["QuoteChange"] | components["schemas"]["FieldChange"])[];
        };
        QuoteChange: {
            quote: components["schemas"]["TextQuoteSelector"];
            /**
             * @description What replaces it, letter for letter: it is plain text, and Markdown in it stays as it is written. Empty to take it out.
             * @example re-election in May 2018
             */
            replacement: string;
        };
        /** @description A W3C TextQuoteSelector over the published text, across spans, marks and blocks. */
        TextQuoteSelector: {
            /**
             * @description The text that is wrong, as readers see it.
             * @example re-election in 2019
             */
            exact: string;
            /** @description Text just before it, where it occurs more than once. */
            prefix?: string;
            /** @description Text just after it, where it occurs more than once. */
            suffix?: string;
        };
        FieldChange: {
            /**
             * @description A JSON pointer into the entry as it is written.
             * @example /startDate
             */
            field: string;
            /**
             * @description The right value; null clears.
             * @example 2018-05-20
             */
            value: unknown;
        };
        Approval: Record<string, never>;
        Rejection: {
            /**
             * @description Why, for its author.
             * @example The source says otherwise.
             */
            reason: string;
        };
        CorrectionRequestInput: {
            about: components["schemas"]["RequestSubject"];
            /**
             * @description What is wrong, in plain text.
             * @example The presidential election took place in May 2018, not in 2019.
             */
            text: string;
            /**
             * @description The passage that is wrong.
             * @default null
             */
            quote?: components["schemas"]["TextQuoteSelector"] | null;
            /**
             * @description Where the right facts can be read.
             * @default null
             */
            evidenceUrl?: string | null;
            /**
             * @description For questions back. Only editors see it, and it is deleted after some weeks or once the request is closed.
             * @default null
             * @example reader@example.org
             */
            email?: string | null;
        };
        /** @description Something published. */
        RequestSubject: {
            /**
             * @example article
             * @enum {string}
             */
            type: "article" | "actor" | "event" | "claim" | "source" | "story";
            /**
             * @description Its id or slug.
             * @example maduro-and-icc-sign-agreement
             */
            id: string;
        };
        RequestRejection: {
            /**
             * @description Why, for who asked.
             * @example The electoral council’s own record gives the date that we print.
             */
            reason: string;
        };
        RequestDuplicate: {
            /** @description The id of the request that came before. */
            of: string;
        };
        KeyInput: {
            /**
             * @description `contributor` writes drafts and proposes, `editor` publishes and corrects, `admin` does everything.
             * @example editor
             * @enum {string}
             */
            role: "contributor" | "editor" | "admin";
            /**
             * @description Who uses it; corrections are signed with it. Two keys of one name count as one person.
             * @example Ana, news desk
             */
            name: string;
            /**
             * @description When it stops being valid; null for never.
             * @default null
             */
            expires?: string | null;
            /**
             * @description The resources that it may write; empty for all. A correction takes `corrections` and the kind of every entry that it corrects.
             * @default []
             */
            scope?: ("articles" | "actors" | "events" | "claims" | "sources" | "stories" | "corrections")[];
        };
        WebhookInput: {
            /**
             * @description Where deliveries are posted to.
             * @example https://example.com/
             */
            url: string;
            /**
             * @description The operations that it is told of; empty for every public change.
             * @default []
             */
            events?: string[];
            /** @description Signs the deliveries; left out, one is made. */
            secret?: string;
        };
        /** @description A public change, as a webhook gets it. */
        ChangeDelivery: {
            /** @description The operation, or `test`. */
            type: string;
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            data: components["schemas"]["Change"];
        };
        Change: {
            /** @description Its place in the log that was asked for: the readers’, or with `draft=true` the whole one. Send the last one as `after`. */
            seq: number;
            /** Format: date-time */
            instant: string;
            /**
             * @description The operationId of what happened.
             * @example publishArticle
             */
            operation: string;
            entry: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                type: "article" | "actor" | "event" | "claim" | "source" | "story";
                version: number | null;
            } | null;
            correction: string | null;
            /** @description What readers were told; of a scheduled publication that was refused, why (`draft=true`). */
            note: string | null;
            /** @description Of a publication over an earlier version: what kind of change. */
            updateKind: ("update" | "minor") | null;
            /** @description Whether what readers see changed. */
            public: boolean;
            /** @description Who did it; only with `draft=true`. */
            by?: string | null;
        };
        ArticlePage: {
            items: (components["schemas"]["Article"] | components["schemas"]["ArticleFields"])[];
            page: components["schemas"]["Page"];
            /** @description How many there are; what `q` finds is counted up to 10000. */
            total?: number;
            /** @description With `total`, of what `q` finds: false where there may be more, since counting ended or a phrase was not looked for in every text that has its words. */
            totalIsExact?: boolean;
        };
        /** @description Articles are news texts whose passages say which claims, actors and events they carry. */
        Article: {
            /** Format: uuid */
            id: string;
            /** @constant */
            type: "NewsArticle";
            /**
             * @description The readable name in URLs; an old one keeps leading to the entry.
             * @example nicolas-maduro
             */
            slug: string;
            /**
             * Format: uri
             * @description Where this entry is read.
             */
            url: string;
            /** @description The number of this version; the ETag begins with it. */
            version: number;
            /**
             * @description `draft`: readers see nothing. `pending`: readers see an earlier version. `published`: this is what readers see. `retracted`, `withheld` and `takenDown`: taken away from readers.
             * @enum {string}
             */
            status: "draft" | "pending" | "published" | "retracted" | "withheld" | "takenDown";
            /**
             * Format: date-time
             * @example 2026-11-24T08:00:00.000Z
             */
            dateCreated: string;
            /**
             * Format: date-time
             * @description When this version came to be or, once published, when readers first saw it.
             * @example 2026-11-24T08:00:00.000Z
             */
            dateModified: string;
            /** @description Its publication to come; only in working versions. */
            scheduled?: components["schemas"]["Scheduled"] | null;
            headline: string;
            alternativeHeadline: string | null;
            description: string | null;
            /** @description Portable Text, or text in the form that `body` asks for; left out with `body=none`. */
            articleBody?: components["schemas"]["PortableText"] | string;
            inLanguage: string;
            articleSection: string | null;
            keywords: string[];
            author: components["schemas"]["Byline"][];
            contributor: components["schemas"]["Byline"][];
            dateline: string | null;
            /** @description When readers first saw it. */
            datePublished: string | null;
            isBasedOn: components["schemas"]["Reference"][];
            citation: components["schemas"]["Reference"][];
            translationOf: components["schemas"]["Reference"] | null;
            /** @description Its translations, by language; at most 100. */
            workTranslation: components["schemas"]["TranslationReference"][];
            /** @description Of a translation: `stale` while its original has a correction that changed its text and that came after the translation was first published, and no correction was published on the translation since. Null for what is no translation, or that of an article that is not shown. */
            translationStatus: ("current" | "stale") | null;
            /** @description The corrections of its original that make a translation stale, oldest first. */
            untranslatedCorrections: {
                /** Format: uuid */
                id: string;
                /** Format: uri */
                url: string;
                /**
                 * Format: date-time
                 * @example 2026-11-24T08:00:00.000Z
                 */
                datePublished: string;
            }[];
            story: components["schemas"]["Reference"] | null;
            /** @description Those that its passages mention, in order. */
            actors: components["schemas"]["Reference"][];
            /** @description Those that its passages mention, in order. */
            events: components["schemas"]["Reference"][];
            /** @description Those that its passages make, in order. */
            claims: components["schemas"]["Reference"][];
            corrections: components["schemas"]["CorrectionNote"][];
        };
        /** @description A publication to come. */
        Scheduled: {
            /**
             * Format: date-time
             * @example 2026-11-24T08:00:00.000Z
             */
            publishAt: string;
            /** @description The version that was agreed on; no newer one is. */
            version: number;
            /** @description Who scheduled it, and signs the publication. */
            by: string;
        };
        /** @description Portable Text: blocks of spans; markDefs link passages or say what they mention. */
        PortableText: components["schemas"]["PortableTextBlock"][];
        PortableTextBlock: {
            /** @constant */
            _type: "block";
            /**
             * @description Stable identity within its array.
             * @example b1
             */
            _key: string;
            /** @enum {string} */
            style: "normal" | "h2" | "h3" | "h4" | "blockquote";
            /** @enum {string} */
            listItem?: "bullet" | "number";
            level?: number;
            children: {
                /** @constant */
                _type: "span";
                /**
                 * @description Stable identity within its array.
                 * @example b1
                 */
                _key: string;
                text: string;
                marks: string[];
            }[];
            markDefs: ({
                /**
                 * @description Stable identity within its array.
                 * @example b1
                 */
                _key: string;
                /** @constant */
                _type: "link";
                href: string;
            } | {
                /**
                 * @description Stable identity within its array.
                 * @example b1
                 */
                _key: string;
                /** @enum {string} */
                _type: "claim" | "actor" | "event";
                id: string;
                type?: string;
                slug: string;
                name: string;
                url: string;
                claimStatus?: string;
            })[];
        };
        /**
         * @example {
         *       "name": "Tim Niendorf",
         *       "jobTitle": "Political Editor"
         *     }
         */
        Byline: {
            name: string;
            jobTitle?: string;
        };
        /** @description Another entry, compact; `include` puts the whole entry in its place. */
        Reference: {
            /** Format: uuid */
            id: string;
            /**
             * @description The schema.org type.
             * @example Person
             */
            type: string;
            slug: string;
            /** @description The headline, name or text. */
            name: string;
            /** Format: uri */
            url: string;
            /** @description On a claim. */
            claimStatus?: string;
        } & {
            [key: string]: unknown;
        };
        TranslationReference: {
            /** Format: uuid */
            id: string;
            /**
             * @description The schema.org type.
             * @example Person
             */
            type: string;
            slug: string;
            /** @description The headline, name or text. */
            name: string;
            /** Format: uri */
            url: string;
            /** @description On a claim. */
            claimStatus?: string;
            inLanguage: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A public note on a change of this entry; the whole record is at its `url`. */
        CorrectionNote: {
            /** Format: uuid */
            id: string;
            /** @constant */
            type: "CorrectionComment";
            /** @enum {string} */
            kind: "correction" | "clarification" | "update" | "editors-note" | "retraction";
            text: string;
            /** @enum {string} */
            severity: "minor" | "substantive" | "critical";
            /** @enum {string} */
            placement: "top" | "bottom" | "inline";
            /**
             * Format: date-time
             * @example 2026-11-24T08:00:00.000Z
             */
            datePublished: string;
            /** @description The version of this entry that was wrong. */
            fromVersion: number | null;
            /** @description The version of this entry that replaced it. */
            toVersion: number | null;
            /** @description The correction that took its place, if it was mistaken. */
            supersededBy: {
                /** Format: uuid */
                id: string;
                /** Format: uri */
                url: string;
            } | null;
            /** @description With the placement `inline`: where the corrected passages stand in this version, to mark them and show what stood there; those that a later edit moved, reworded or removed are left out. */
            anchors?: {
                blockKey: string;
                /** @description UTF-16 offset in the text of the block. */
                start: number;
                /**
                 * @description The new text.
                 * @example re-election in May 2018
                 */
                exact: string;
                /**
                 * @description What stood there.
                 * @example re-election in 2019
                 */
                oldValue: string;
            }[];
            /** Format: uri */
            url: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The members that `fields` asked for. Articles are news texts whose passages say which claims, actors and events they carry. */
        ArticleFields: {
            /** Format: uuid */
            id?: string;
            /** @constant */
            type?: "NewsArticle";
            /**
             * @description The readable name in URLs; an old one keeps leading to the entry.
             * @example nicolas-maduro
             */
            slug?: string;
            /**
             * Format: uri
             * @description Where this entry is read.
             */
            url?: string;
            /** @description The number of this version; the ETag begins with it. */
            version?: number;
            /**
             * @description `draft`: readers see nothing. `pending`: readers see an earlier version. `published`: this is what readers see. `retracted`, `withheld` and `takenDown`: taken away from readers.
             * @enum {string}
             */
            status?: "draft" | "pending" | "published" | "retracted" | "withheld" | "takenDown";
            /**
             * Format: date-time
             * @example 2026-11-24T08:00:00.000Z
             */
            dateCreated?: string;
            /**
             * Format: date-time
             * @description When this version came to be or, once published, when readers first saw it.
             * @example 2026-11-24T08:00:00.000Z
             */
            dateModified?: string;
            /** @description Its publication to come; only in working versions. */
            scheduled?: components["schemas"]["Scheduled"] | null;
            headline?: string;
            alternativeHeadline?: string | null;
            description?: string | null;
            /** @description Portable Text, or text in the form that `body` asks for; left out with `body=none`. */
            articleBody?: components["schemas"]["PortableText"] | string;
            inLanguage?: string;
            articleSection?: string | null;
            keywords?: string[];
            author?: components["schemas"]["Byline"][];
            contributor?: components["schemas"]["Byline"][];
            dateline?: string | null;
            /** @description When readers first saw it. */
            datePublished?: string | null;
            isBasedOn?: components["schemas"]["Reference"][];
            citation?: components["schemas"]["Reference"][];
            translationOf?: components["schemas"]["Reference"] | null;
            /** @description Its translations, by language; at most 100. */
            workTranslation?: components["schemas"]["TranslationReference"][];
            /** @description Of a translation: `stale` while its original has a correction that changed its text and that came after the translation was first published, and no correction was published on the translation since. Null for what is no translation, or that of an article that is not shown. */
            translationStatus?: ("current" | "stale") | null;
            /** @description The corrections of its original that make a translation stale, oldest first. */
            untranslatedCorrections?: {
                /** Format: uuid */
                id: string;
                /** Format: uri */
                url: string;
                /**
                 * Format: date-time
                 * @example 2026-11-24T08:00:00.000Z
                 */
                datePublished: string;
            }[];
            story?: components["schemas"]["Reference"] | null;
            /** @description Those that its passages mention, in order. */
            actors?: components["schemas"]["Reference"][];
            /** @description Those that its passages mention, in order. */
            events?: components["schemas"]["Reference"][];
            /** @description Those that its passages make, in order. */
            claims?: components["schemas"]["Reference"][];
            corrections?: components["schemas"]["CorrectionNote"][];
        };
        Page: {
            /** @description Send as `after` for the next page; null on the last. */
            next: string | null;
            /** @description Send as `before` for the page before; null on the first. */
            previous: string | null;
            limit: number;
        };
        /** @description A refusal, as RFC 9457 describes it; some types have members of their own. */
        Problem: {
            /**
             * Format: uri
             * @description Names the kind of problem; the page there has its cause and remedy.
             */
            type: string;
            title: string;
            status: number;
            /** @description What happened this time. */
            detail: string;
            /** @description The request id, as in `X-Request-Id` and the log. */
            instance: string;
            /** @description Every fault in the request, all at once. */
            errors?: components["schemas"]["Fault"][];
        } & {
            [key: string]: unknown;
        };
        /** @description One fault in a request. */
        Fault: {
            /**
             * @description The part of the request.
             * @enum {string}
             */
            in: "body" | "query" | "path" | "header";
            /**
             * @description A JSON pointer (RFC 6901) into that part.
             * @example /headline
             */
            pointer: string;
            /** @description What is wrong there. */
            detail: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The entry in the vocabulary of schema.org, as JSON-LD. */
        JsonLd: {
            /** @constant */
            "@context": "https://schema.org";
            /** @description The schema.org type. */
            "@type": string;
            /**
             * Format: uri
             * @description The address of the entry, which names it.
             */
            "@id": string;
            /** Format: uri */
            url: string;
            /** Format: uuid */
            identifier: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The article as ninjs 3.0, the JSON of the International Press Telecommunications Council. */
        Ninjs: {
            /**
             * Format: uri
             * @description Names the article for good, whatever its slug.
             */
            uri: string;
            standard: {
                name: string;
                version: string;
                /** Format: uri */
                schema: string;
            };
            /** @constant */
            type: "text";
            /** @enum {string} */
            representationType: "full" | "partial";
            profile?: string;
            version?: string;
            /** Format: date-time */
            firstCreated?: string;
            /** Format: date-time */
            versionCreated: string;
            /** Format: date-time */
            contentCreated?: string;
            /**
             * @description `canceled`: retracted; `edNote` has the notice.
             * @enum {string}
             */
            pubStatus: "usable" | "withheld" | "canceled";
            language?: string;
            slugline?: string;
            headlines: {
                role: string;
                contentType: string;
                value: string;
            }[];
            descriptions?: {
                role: string;
                contentType: string;
                value: string;
            }[];
            /** @description As HTML and as plain text. */
            bodies?: {
                role: string;
                contentType: string;
                value: string;
                charCount: number;
                wordCount: number;
            }[];
            by?: string;
            located?: string;
            infoSources?: {
                name: string;
                role: string;
            }[];
            subjects?: {
                name: string;
                /** Format: uri */
                uri?: string;
                rel: string;
            }[];
            people?: {
                name: string;
                /** Format: uri */
                uri?: string;
                rel: string;
            }[];
            organisations?: {
                name: string;
                /** Format: uri */
                uri?: string;
                rel: string;
            }[];
            events?: {
                name: string;
                /** Format: uri */
                uri?: string;
                rel: string;
            }[];
            associations?: {
                name: string;
                /** Format: uri */
                uri: string;
                /**
                 * @description What it is to the article.
                 * @example correction
                 */
                rel: string;
                /** Format: date-time */
                versionCreated?: string;
                descriptions?: {
                    role: string;
                    contentType: string;
                    value: string;
                }[];
            }[];
            altIds?: {
                role: string;
                value: string;
            }[];
            /** @description The newest correction, or the notice. */
            edNote?: string;
        };
        RevisionPage: {
            items: components["schemas"]["Revision"][];
            page: components["schemas"]["Page"];
            total?: number;
        };
        /** @description A version of an entry, without its content. */
        Revision: {
            version: number;
            /**
             * @description `published`: readers see it now. `former`: they saw it until `visibleTo`. `draft`: they never did.
             * @enum {string}
             */
            status: "published" | "former" | "draft";
            /**
             * @description The readable name in URLs; an old one keeps leading to the entry.
             * @example nicolas-maduro
             */
            slug: string;
            /** @description What it was called in this version. */
            name: string;
            /** @description Readers saw it from here ... */
            visibleFrom: string | null;
            /** @description ... until before here; null while they see it. */
            visibleTo: string | null;
            /**
             * Format: date-time
             * @example 2026-11-24T08:00:00.000Z
             */
            dateModified: string;
            /** @description The version that it was made from. */
            basedOn: number | null;
            /** @description The correction or update that made it. */
            correction: {
                /** Format: uuid */
                id: string;
                kind: string;
                text: string;
                /** Format: uri */
                url: string;
            } | null;
            /** @description Of a publication over an earlier version: what kind of change. */
            updateKind: ("update" | "minor") | null;
            /** @description Who made it, null for the installation; only with `draft=true`. */
            by?: string | null;
            /** Format: uri */
            url: string;
        };
        Difference: {
            /** Format: uuid */
            id: string;
            /** @description Null where there is no version before `to`. */
            from: number | null;
            to: number;
            changes: components["schemas"]["EntryChange"][];
        };
        /** @description One member, or one block of the text, that differs. */
        EntryChange: {
            /**
             * @description A JSON pointer into the entry.
             * @example /startDate
             */
            field: string;
            /** @enum {string} */
            kind: "added" | "removed" | "changed";
            oldValue: unknown;
            newValue: unknown;
            /** @description The block of the text; `oldValue` and `newValue` are the block. */
            blockKey?: string;
            /** @description The text of the block, word by word; all `equal` where only marks, style or place changed. */
            parts?: components["schemas"]["DiffPart"][];
            /** @description The block stands in another place. */
            moved?: boolean;
        };
        /** @description A stretch of text: in both, only in the new, or only in the old. */
        DiffPart: {
            /** @enum {string} */
            op: "equal" | "insert" | "delete";
            text: string;
        };
        /** @description What was wrong, what replaced it, where, and who signed it. Once published it never changes. */
        Correction: {
            /** Format: uuid */
            id: string;
            /**
             * @description The schema.org type.
             * @constant
             */
            type: "CorrectionComment";
            /** Format: uri */
            url: string;
            /** @enum {string} */
            kind: "correction" | "clarification" | "update" | "editors-note" | "retraction";
            /** @enum {string} */
            status: "proposed" | "published" | "rejected";
            text: string;
            /** @enum {string} */
            severity: "minor" | "substantive" | "critical";
            /** @enum {string} */
            placement: "top" | "bottom" | "inline";
            /**
             * Format: date-time
             * @example 2026-11-24T08:00:00.000Z
             */
            dateCreated: string;
            datePublished: string | null;
            /** @description Who signed it; null is the installation itself. */
            author: {
                name: string;
            } | null;
            /** @description Who approved it, where a second person did. */
            approver: {
                name: string;
            } | null;
            evidence: components["schemas"]["Reference"][];
            /** @description Whether its words are kept back, while an entry that it concerns is on hold, or for good by law. */
            redacted: boolean;
            /** @description The mistaken correction whose place it takes. */
            supersedes: {
                /** Format: uuid */
                id: string;
                /** Format: uri */
                url: string;
            } | null;
            /** @description The correction that took its place. */
            supersededBy: {
                /** Format: uuid */
                id: string;
                /** Format: uri */
                url: string;
            } | null;
            targets: components["schemas"]["CorrectionTarget"][];
            /** @description Its place in the ledger, which proves the record; null until it is published. */
            hash: string | null;
            /** @description Why; only with `draft=true`, for the newsroom. */
            reason?: string | null;
            /** @description Why it was rejected; for the newsroom. */
            rejectionReason?: string | null;
        };
        CorrectionTarget: {
            /** @enum {string} */
            type: "article" | "actor" | "event" | "claim" | "source" | "story";
            /** Format: uuid */
            id: string;
            slug: string | null;
            name: string | null;
            url: string | null;
            /** @description The version that was wrong. */
            fromVersion: number | null;
            /** @description The version that replaced it; null where no text changed. */
            toVersion: number | null;
            changes: components["schemas"]["CorrectionChange"][];
        };
        /** @description One replaced passage (by `quote`) or member (by `field`). */
        CorrectionChange: {
            quote?: components["schemas"]["TextQuoteSelector"];
            field?: string;
            /** @description The block in which the quote begins. */
            blockKey?: string;
            /**
             * @description What was wrong.
             * @example re-election in 2019
             */
            oldValue: unknown;
            /**
             * @description What replaced it.
             * @example re-election in May 2018
             */
            newValue: unknown;
        };
        /** @description Why readers do not see an entry, and since when. */
        Hold: {
            entry: components["schemas"]["Reference"];
            /** @enum {string} */
            kind: "retracted" | "withheld" | "takenDown";
            /** @description Why, for those who may lift it. */
            reason: string | null;
            /** @description What readers are told. */
            notice: string | null;
            authority: string | null;
            placedBy: {
                name: string;
            } | null;
            /**
             * Format: date-time
             * @example 2026-11-24T08:00:00.000Z
             */
            datePlaced: string;
            reinstatement: components["schemas"]["Reinstatement"] | null;
        };
        /** @description One person asks, another agrees. */
        Reinstatement: {
            reason: string;
            note: string | null;
            requestedBy: {
                name: string;
            } | null;
            /**
             * Format: date-time
             * @example 2026-11-24T08:00:00.000Z
             */
            dateRequested: string;
            approvedBy: {
                name: string;
            } | null;
            dateApproved: string | null;
        };
        ActorPage: {
            items: (components["schemas"]["Actor"] | components["schemas"]["ActorFields"])[];
            page: components["schemas"]["Page"];
            /** @description How many there are; what `q` finds is counted up to 10000. */
            total?: number;
            /** @description With `total`, of what `q` finds: false where there may be more, since counting ended or a phrase was not looked for in every text that has its words. */
            totalIsExact?: boolean;
        };
        /** @description Actors are the persons and organizations that act in the story. */
        Actor: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: "Person" | "Organization";
            /**
             * @description The readable name in URLs; an old one keeps leading to the entry.
             * @example nicolas-maduro
             */
            slug: string;
            /**
             * Format: uri
             * @description Where this entry is read.
             */
            url: string;
            /** @description The number of this version; the ETag begins with it. */
            version: number;
            /**
             * @description `draft`: readers see nothing. `pending`: readers see an earlier version. `published`: this is what readers see. `retracted`, `withheld` and `takenDown`: taken away from readers.
             * @enum {string}
             */
            status: "draft" | "pending" | "published" | "retracted" | "withheld" | "takenDown";
            /**
             * Format: date-time
             * @example 2026-11-24T08:00:00.000Z
             */
            dateCreated: string;
            /**
             * Format: date-time
             * @description When this version came to be or, once published, when readers first saw it.
             * @example 2026-11-24T08:00:00.000Z
             */
            dateModified: string;
            /** @description Its publication to come; only in working versions. */
            scheduled?: components["schemas"]["Scheduled"] | null;
            name: string;
            alternateName: string[];
            jobTitle: string | null;
            description: string | null;
            affiliation: components["schemas"]["Reference"][];
            sameAs: string[];
            corrections: components["schemas"]["CorrectionNote"][];
        };
        /** @description The members that `fields` asked for. Actors are the persons and organizations that act in the story. */
        ActorFields: {
            /** Format: uuid */
            id?: string;
            /** @enum {string} */
            type?: "Person" | "Organization";
            /**
             * @description The readable name in URLs; an old one keeps leading to the entry.
             * @example nicolas-maduro
             */
            slug?: string;
            /**
             * Format: uri
             * @description Where this entry is read.
             */
            url?: string;
            /** @description The number of this version; the ETag begins with it. */
            version?: number;
            /**
             * @description `draft`: readers see nothing. `pending`: readers see an earlier version. `published`: this is what readers see. `retracted`, `withheld` and `takenDown`: taken away from readers.
             * @enum {string}
             */
            status?: "draft" | "pending" | "published" | "retracted" | "withheld" | "takenDown";
            /**
             * Format: date-time
             * @example 2026-11-24T08:00:00.000Z
             */
            dateCreated?: string;
            /**
             * Format: date-time
             * @description When this version came to be or, once published, when readers first saw it.
             * @example 2026-11-24T08:00:00.000Z
             */
            dateModified?: string;
            /** @description Its publication to come; only in working versions. */
            scheduled?: components["schemas"]["Scheduled"] | null;
            name?: string;
            alternateName?: string[];
            jobTitle?: string | null;
            description?: string | null;
            affiliation?: components["schemas"]["Reference"][];
            sameAs?: string[];
            corrections?: components["schemas"]["CorrectionNote"][];
        };
        EventPage: {
            items: (components["schemas"]["Event"] | components["schemas"]["EventFields"])[];
            page: components["schemas"]["Page"];
            /** @description How many there are; what `q` finds is counted up to 10000. */
            total?: number;
            /** @description With `total`, of what `q` finds: false where there may be more, since counting ended or a phrase was not looked for in every text that has its words. */
            totalIsExact?: boolean;
        };
        /** @description Events are what happened, each at a date as precise as it is known. */
        Event: {
            /** Format: uuid */
            id: string;
            /** @constant */
            type: "Event";
            /**
             * @description The readable name in URLs; an old one keeps leading to the entry.
             * @example nicolas-maduro
             */
            slug: string;
            /**
             * Format: uri
             * @description Where this entry is read.
             */
            url: string;
            /** @description The number of this version; the ETag begins with it. */
            version: number;
            /**
             * @description `draft`: readers see nothing. `pending`: readers see an earlier version. `published`: this is what readers see. `retracted`, `withheld` and `takenDown`: taken away from readers.
             * @enum {string}
             */
            status: "draft" | "pending" | "published" | "retracted" | "withheld" | "takenDown";
            /**
             * Format: date-time
             * @example 2026-11-24T08:00:00.000Z
             */
            dateCreated: string;
            /**
             * Format: date-time
             * @description When this version came to be or, once published, when readers first saw it.
             * @example 2026-11-24T08:00:00.000Z
             */
            dateModified: string;
            /** @description Its publication to come; only in working versions. */
            scheduled?: components["schemas"]["Scheduled"] | null;
            name: string;
            description: string | null;
            startDate: components["schemas"]["Edtf"] | null;
            endDate: components["schemas"]["Edtf"] | null;
            location: string | null;
            /** @enum {string} */
            eventStatus: "EventScheduled" | "EventRescheduled" | "EventPostponed" | "EventCancelled" | "EventMovedOnline";
            actors: components["schemas"]["Participant"][];
            citation: components["schemas"]["Reference"][];
            corrections: components["schemas"]["CorrectionNote"][];
        };
        Participant: {
            /** Format: uuid */
            id: string;
            /**
             * @description The schema.org type.
             * @example Person
             */
            type: string;
            slug: string;
            /** @description The headline, name or text. */
            name: string;
            /** Format: uri */
            url: string;
            /** @description On a claim. */
            claimStatus?: string;
            /** @description What the actor was in this event. */
            role: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description The members that `fields` asked for. Events are what happened, each at a date as precise as it is known. */
        EventFields: {
            /** Format: uuid */
            id?: string;
            /** @constant */
            type?: "Event";
            /**
             * @description The readable name in URLs; an old one keeps leading to the entry.
             * @example nicolas-maduro
             */
            slug?: string;
            /**
             * Format: uri
             * @description Where this entry is read.
             */
            url?: string;
            /** @description The number of this version; the ETag begins with it. */
            version?: number;
            /**
             * @description `draft`: readers see nothing. `pending`: readers see an earlier version. `published`: this is what readers see. `retracted`, `withheld` and `takenDown`: taken away from readers.
             * @enum {string}
             */
            status?: "draft" | "pending" | "published" | "retracted" | "withheld" | "takenDown";
            /**
             * Format: date-time
             * @example 2026-11-24T08:00:00.000Z
             */
            dateCreated?: string;
            /**
             * Format: date-time
             * @description When this version came to be or, once published, when readers first saw it.
             * @example 2026-11-24T08:00:00.000Z
             */
            dateModified?: string;
            /** @description Its publication to come; only in working versions. */
            scheduled?: components["schemas"]["Scheduled"] | null;
            name?: string;
            description?: string | null;
            startDate?: components["schemas"]["Edtf"] | null;
            endDate?: components["schemas"]["Edtf"] | null;
            location?: string | null;
            /** @enum {string} */
            eventStatus?: "EventScheduled" | "EventRescheduled" | "EventPostponed" | "EventCancelled" | "EventMovedOnline";
            actors?: components["schemas"]["Participant"][];
            citation?: components["schemas"]["Reference"][];
            corrections?: components["schemas"]["CorrectionNote"][];
        };
        ClaimPage: {
            items: (components["schemas"]["Claim"] | components["schemas"]["ClaimFields"])[];
            page: components["schemas"]["Page"];
            /** @description How many there are; what `q` finds is counted up to 10000. */
            total?: number;
            /** @description With `total`, of what `q` finds: false where there may be more, since counting ended or a phrase was not looked for in every text that has its words. */
            totalIsExact?: boolean;
        };
        /** @description Claims are statements that can be true or false, each with who makes it, its evidence and how it stands. */
        Claim: {
            /** Format: uuid */
            id: string;
            /** @constant */
            type: "Claim";
            /**
             * @description The readable name in URLs; an old one keeps leading to the entry.
             * @example nicolas-maduro
             */
            slug: string;
            /**
             * Format: uri
             * @description Where this entry is read.
             */
            url: string;
            /** @description The number of this version; the ETag begins with it. */
            version: number;
            /**
             * @description `draft`: readers see nothing. `pending`: readers see an earlier version. `published`: this is what readers see. `retracted`, `withheld` and `takenDown`: taken away from readers.
             * @enum {string}
             */
            status: "draft" | "pending" | "published" | "retracted" | "withheld" | "takenDown";
            /**
             * Format: date-time
             * @example 2026-11-24T08:00:00.000Z
             */
            dateCreated: string;
            /**
             * Format: date-time
             * @description When this version came to be or, once published, when readers first saw it.
             * @example 2026-11-24T08:00:00.000Z
             */
            dateModified: string;
            /** @description Its publication to come; only in working versions. */
            scheduled?: components["schemas"]["Scheduled"] | null;
            text: string;
            claimant: components["schemas"]["Reference"] | null;
            dateStated: components["schemas"]["Edtf"] | null;
            /** @enum {string} */
            claimStatus: "unverified" | "supported" | "disputed" | "refuted" | "withdrawn";
            review: {
                rating: string | null;
                explanation: string;
                date: components["schemas"]["Edtf"] | null;
            } | null;
            /** @description Articles in which it stands, the last changed first, from at most 20 passages; `/v1/articles?claim=` has them all. */
            appearance: components["schemas"]["Reference"][];
            events: components["schemas"]["Reference"][];
            evidence: {
                source: components["schemas"]["Reference"];
                /** @enum {string} */
                stance: "supports" | "refutes" | "context";
            }[];
            corrections: components["schemas"]["CorrectionNote"][];
        };
        /** @description The members that `fields` asked for. Claims are statements that can be true or false, each with who makes it, its evidence and how it stands. */
        ClaimFields: {
            /** Format: uuid */
            id?: string;
            /** @constant */
            type?: "Claim";
            /**
             * @description The readable name in URLs; an old one keeps leading to the entry.
             * @example nicolas-maduro
             */
            slug?: string;
            /**
             * Format: uri
             * @description Where this entry is read.
             */
            url?: string;
            /** @description The number of this version; the ETag begins with it. */
            version?: number;
            /**
             * @description `draft`: readers see nothing. `pending`: readers see an earlier version. `published`: this is what readers see. `retracted`, `withheld` and `takenDown`: taken away from readers.
             * @enum {string}
             */
            status?: "draft" | "pending" | "published" | "retracted" | "withheld" | "takenDown";
            /**
             * Format: date-time
             * @example 2026-11-24T08:00:00.000Z
             */
            dateCreated?: string;
            /**
             * Format: date-time
             * @description When this version came to be or, once published, when readers first saw it.
             * @example 2026-11-24T08:00:00.000Z
             */
            dateModified?: string;
            /** @description Its publication to come; only in working versions. */
            scheduled?: components["schemas"]["Scheduled"] | null;
            text?: string;
            claimant?: components["schemas"]["Reference"] | null;
            dateStated?: components["schemas"]["Edtf"] | null;
            /** @enum {string} */
            claimStatus?: "unverified" | "supported" | "disputed" | "refuted" | "withdrawn";
            review?: {
                rating: string | null;
                explanation: string;
                date: components["schemas"]["Edtf"] | null;
            } | null;
            /** @description Articles in which it stands, the last changed first, from at most 20 passages; `/v1/articles?claim=` has them all. */
            appearance?: components["schemas"]["Reference"][];
            events?: components["schemas"]["Reference"][];
            evidence?: {
                source: components["schemas"]["Reference"];
                /** @enum {string} */
                stance: "supports" | "refutes" | "context";
            }[];
            corrections?: components["schemas"]["CorrectionNote"][];
        };
        SourcePage: {
            items: (components["schemas"]["Source"] | components["schemas"]["SourceFields"])[];
            page: components["schemas"]["Page"];
            /** @description How many there are; what `q` finds is counted up to 10000. */
            total?: number;
            /** @description With `total`, of what `q` finds: false where there may be more, since counting ended or a phrase was not looked for in every text that has its words. */
            totalIsExact?: boolean;
        };
        /** @description Sources are what articles rest on and claims are weighed by: reports, documents, broadcasts. */
        Source: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: "CreativeWork" | "NewsArticle" | "Report" | "DigitalDocument" | "VideoObject" | "AudioObject" | "Legislation" | "Dataset" | "WebPage" | "Book";
            /**
             * @description The readable name in URLs; an old one keeps leading to the entry.
             * @example nicolas-maduro
             */
            slug: string;
            /**
             * Format: uri
             * @description Where this entry is read.
             */
            url: string;
            /** @description The number of this version; the ETag begins with it. */
            version: number;
            /**
             * @description `draft`: readers see nothing. `pending`: readers see an earlier version. `published`: this is what readers see. `retracted`, `withheld` and `takenDown`: taken away from readers.
             * @enum {string}
             */
            status: "draft" | "pending" | "published" | "retracted" | "withheld" | "takenDown";
            /**
             * Format: date-time
             * @example 2026-11-24T08:00:00.000Z
             */
            dateCreated: string;
            /**
             * Format: date-time
             * @description When this version came to be or, once published, when readers first saw it.
             * @example 2026-11-24T08:00:00.000Z
             */
            dateModified: string;
            /** @description Its publication to come; only in working versions. */
            scheduled?: components["schemas"]["Scheduled"] | null;
            name: string;
            description: string | null;
            /** @description Where the source itself can be found. */
            sameAs: string[];
            author: components["schemas"]["Byline"][];
            publisher: string | null;
            datePublished: components["schemas"]["Edtf"] | null;
            inLanguage: string | null;
            corrections: components["schemas"]["CorrectionNote"][];
        };
        /** @description The members that `fields` asked for. Sources are what articles rest on and claims are weighed by: reports, documents, broadcasts. */
        SourceFields: {
            /** Format: uuid */
            id?: string;
            /** @enum {string} */
            type?: "CreativeWork" | "NewsArticle" | "Report" | "DigitalDocument" | "VideoObject" | "AudioObject" | "Legislation" | "Dataset" | "WebPage" | "Book";
            /**
             * @description The readable name in URLs; an old one keeps leading to the entry.
             * @example nicolas-maduro
             */
            slug?: string;
            /**
             * Format: uri
             * @description Where this entry is read.
             */
            url?: string;
            /** @description The number of this version; the ETag begins with it. */
            version?: number;
            /**
             * @description `draft`: readers see nothing. `pending`: readers see an earlier version. `published`: this is what readers see. `retracted`, `withheld` and `takenDown`: taken away from readers.
             * @enum {string}
             */
            status?: "draft" | "pending" | "published" | "retracted" | "withheld" | "takenDown";
            /**
             * Format: date-time
             * @example 2026-11-24T08:00:00.000Z
             */
            dateCreated?: string;
            /**
             * Format: date-time
             * @description When this version came to be or, once published, when readers first saw it.
             * @example 2026-11-24T08:00:00.000Z
             */
            dateModified?: string;
            /** @description Its publication to come; only in working versions. */
            scheduled?: components["schemas"]["Scheduled"] | null;
            name?: string;
            description?: string | null;
            /** @description Where the source itself can be found. */
            sameAs?: string[];
            author?: components["schemas"]["Byline"][];
            publisher?: string | null;
            datePublished?: components["schemas"]["Edtf"] | null;
            inLanguage?: string | null;
            corrections?: components["schemas"]["CorrectionNote"][];
        };
        StoryPage: {
            items: (components["schemas"]["Story"] | components["schemas"]["StoryFields"])[];
            page: components["schemas"]["Page"];
            /** @description How many there are; what `q` finds is counted up to 10000. */
            total?: number;
            /** @description With `total`, of what `q` finds: false where there may be more, since counting ended or a phrase was not looked for in every text that has its words. */
            totalIsExact?: boolean;
        };
        /** @description A story is what a run of articles has in common; `/v1/articles?story=` lists them. */
        Story: {
            /** Format: uuid */
            id: string;
            /** @constant */
            type: "Collection";
            /**
             * @description The readable name in URLs; an old one keeps leading to the entry.
             * @example nicolas-maduro
             */
            slug: string;
            /**
             * Format: uri
             * @description Where this entry is read.
             */
            url: string;
            /** @description The number of this version; the ETag begins with it. */
            version: number;
            /**
             * @description `draft`: readers see nothing. `pending`: readers see an earlier version. `published`: this is what readers see. `retracted`, `withheld` and `takenDown`: taken away from readers.
             * @enum {string}
             */
            status: "draft" | "pending" | "published" | "retracted" | "withheld" | "takenDown";
            /**
             * Format: date-time
             * @example 2026-11-24T08:00:00.000Z
             */
            dateCreated: string;
            /**
             * Format: date-time
             * @description When this version came to be or, once published, when readers first saw it.
             * @example 2026-11-24T08:00:00.000Z
             */
            dateModified: string;
            /** @description Its publication to come; only in working versions. */
            scheduled?: components["schemas"]["Scheduled"] | null;
            name: string;
            description: string | null;
            keywords: string[];
            corrections: components["schemas"]["CorrectionNote"][];
        };
        /** @description The members that `fields` asked for. A story is what a run of articles has in common; `/v1/articles?story=` lists them. */
        StoryFields: {
            /** Format: uuid */
            id?: string;
            /** @constant */
            type?: "Collection";
            /**
             * @description The readable name in URLs; an old one keeps leading to the entry.
             * @example nicolas-maduro
             */
            slug?: string;
            /**
             * Format: uri
             * @description Where this entry is read.
             */
            url?: string;
            /** @description The number of this version; the ETag begins with it. */
            version?: number;
            /**
             * @description `draft`: readers see nothing. `pending`: readers see an earlier version. `published`: this is what readers see. `retracted`, `withheld` and `takenDown`: taken away from readers.
             * @enum {string}
             */
            status?: "draft" | "pending" | "published" | "retracted" | "withheld" | "takenDown";
            /**
             * Format: date-time
             * @example 2026-11-24T08:00:00.000Z
             */
            dateCreated?: string;
            /**
             * Format: date-time
             * @description When this version came to be or, once published, when readers first saw it.
             * @example 2026-11-24T08:00:00.000Z
             */
            dateModified?: string;
            /** @description Its publication to come; only in working versions. */
            scheduled?: components["schemas"]["Scheduled"] | null;
            name?: string;
            description?: string | null;
            keywords?: string[];
            corrections?: components["schemas"]["CorrectionNote"][];
        };
        SearchResults: {
            items: components["schemas"]["SearchResult"][];
            page: components["schemas"]["Page"];
            /** @description How many there are; what `q` finds is counted up to 10000. */
            total?: number;
            /** @description With `total`, of what `q` finds: false where there may be more, since counting ended or a phrase was not looked for in every text that has its words. */
            totalIsExact?: boolean;
            facets?: {
                type: {
                    value: string;
                    count: number;
                }[];
                inLanguage: {
                    value: string;
                    count: number;
                }[];
                story: {
                    value: components["schemas"]["Reference"];
                    count: number;
                }[];
                actor: {
                    value: components["schemas"]["Reference"];
                    count: number;
                }[];
            };
        };
        SearchResult: {
            /** Format: uuid */
            id: string;
            /**
             * @description The schema.org type.
             * @example Person
             */
            type: string;
            slug: string;
            /** @description The headline, name or text. */
            name: string;
            /** Format: uri */
            url: string;
            /** @description On a claim. */
            claimStatus?: string;
            datePublished: string | null;
            /** @description How well it matches; comparable within one search. */
            score: number;
            /** @description HTML: what matches stands in `<mark>`, everything else is escaped. `text` shows where it matches in the first 10,000 characters, else the beginning. */
            highlight: {
                name: string;
                text: string;
            };
        };
        LedgerPage: {
            items: components["schemas"]["LedgerEntry"][];
            page: {
                /** @description Send as `after` for the next page; null on the last. */
                next: string | null;
                limit: number;
            };
            head: components["schemas"]["LedgerHead"] | null;
        };
        /** @description A published correction and its place in the chain. */
        LedgerEntry: {
            /** @description Its place in the chain, from 1 and without gaps. */
            seq: number;
            /**
             * Format: date-time
             * @example 2026-11-24T08:00:00.000Z
             */
            instant: string;
            /** Format: uuid */
            correction: string;
            /**
             * @description SHA-256 over the canonical JSON (RFC 8785) of `{content, salt}`.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            contentHash: string;
            /** @description The `hash` of the entry before; null on the first. */
            previousHash: string | null;
            /**
             * @description SHA-256 over the canonical JSON (RFC 8785) of `{seq, instant, correction, contentHash, previousHash}`.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            hash: string;
            /** @description Whether the content is kept back, while an entry that it concerns is on hold, or for good by law. */
            redacted: boolean;
            /** @description 256 random bits; null when redacted. */
            salt: string | null;
            content: components["schemas"]["LedgerContent"] | null;
        };
        /** @description The public facts of a correction, as its representation has them. */
        LedgerContent: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "correction" | "clarification" | "update" | "editors-note" | "retraction";
            text: string;
            /** @enum {string} */
            severity: "minor" | "substantive" | "critical";
            /** @enum {string} */
            placement: "top" | "bottom" | "inline";
            /**
             * Format: date-time
             * @example 2026-11-24T08:00:00.000Z
             */
            dateCreated: string;
            datePublished: string | null;
            /** @description Who signed it; null is the installation itself. */
            author: {
                name: string;
            } | null;
            /** @description Who approved it, where a second person did. */
            approver: {
                name: string;
            } | null;
            /** @description The ids of the sources. */
            evidence: string[];
            /** @description The id of the correction whose place it takes. */
            supersedes: string | null;
            targets: components["schemas"]["LedgerTarget"][];
        };
        LedgerTarget: {
            /** @enum {string} */
            type: "article" | "actor" | "event" | "claim" | "source" | "story";
            /** Format: uuid */
            id: string;
            /** @description The version that was wrong. */
            fromVersion: number | null;
            /** @description The version that replaced it; null where no text changed. */
            toVersion: number | null;
            changes: components["schemas"]["CorrectionChange"][];
        };
        /** @description The newest entry. Note it down to prove later what was. */
        LedgerHead: {
            seq: number;
            /**
             * Format: date-time
             * @example 2026-11-24T08:00:00.000Z
             */
            instant: string;
            /** @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 */
            hash: string;
        };
        CorrectionPage: {
            items: (components["schemas"]["Correction"] | components["schemas"]["CorrectionFields"])[];
            page: components["schemas"]["Page"];
            total?: number;
        };
        /** @description The members that `fields` asked for. */
        CorrectionFields: {
            /** Format: uuid */
            id?: string;
            /**
             * @description The schema.org type.
             * @constant
             */
            type?: "CorrectionComment";
            /** Format: uri */
            url?: string;
            /** @enum {string} */
            kind?: "correction" | "clarification" | "update" | "editors-note" | "retraction";
            /** @enum {string} */
            status?: "proposed" | "published" | "rejected";
            text?: string;
            /** @enum {string} */
            severity?: "minor" | "substantive" | "critical";
            /** @enum {string} */
            placement?: "top" | "bottom" | "inline";
            /**
             * Format: date-time
             * @example 2026-11-24T08:00:00.000Z
             */
            dateCreated?: string;
            datePublished?: string | null;
            /** @description Who signed it; null is the installation itself. */
            author?: {
                name: string;
            } | null;
            /** @description Who approved it, where a second person did. */
            approver?: {
                name: string;
            } | null;
            evidence?: components["schemas"]["Reference"][];
            /** @description Whether its words are kept back, while an entry that it concerns is on hold, or for good by law. */
            redacted?: boolean;
            /** @description The mistaken correction whose place it takes. */
            supersedes?: {
                /** Format: uuid */
                id: string;
                /** Format: uri */
                url: string;
            } | null;
            /** @description The correction that took its place. */
            supersededBy?: {
                /** Format: uuid */
                id: string;
                /** Format: uri */
                url: string;
            } | null;
            targets?: components["schemas"]["CorrectionTarget"][];
            /** @description Its place in the ledger, which proves the record; null until it is published. */
            hash?: string | null;
            /** @description Why; only with `draft=true`, for the newsroom. */
            reason?: string | null;
            /** @description Why it was rejected; for the newsroom. */
            rejectionReason?: string | null;
        };
        /** @description What a correction would change; nothing was written. */
        CorrectionPlan: {
            /** @constant */
            dryRun: true;
            targets: components["schemas"]["PlannedTarget"][];
        };
        PlannedTarget: {
            /** @enum {string} */
            type: "article" | "actor" | "event" | "claim" | "source" | "story";
            /** Format: uuid */
            id: string;
            slug: string | null;
            name: string | null;
            url: string | null;
            /** @description The version that was wrong. */
            fromVersion: number | null;
            /** @description The version that replaced it; null where no text changed. */
            toVersion: number | null;
            changes: components["schemas"]["CorrectionChange"][];
            /** @description Whether a pending version would be changed too. */
            pending: boolean;
        };
        /** @description What else carries the same mistake. */
        Impact: {
            about: {
                /** @enum {string} */
                type: "correction" | "claim" | "event";
                /** Format: uuid */
                id: string;
                /** Format: uri */
                url: string;
            };
            /** @description The most alike first; at most 100. */
            items: components["schemas"]["ImpactItem"][];
            /** @description How many articles were found; at least so many where `truncated`. */
            total: number;
            /** @description Whether there may be more than were listed or looked at: of articles, or of places in one that has very many. Correct these, then ask again. */
            truncated: boolean;
        };
        /** @description An article that carries, or carried, the mistake. */
        ImpactItem: {
            /** Format: uuid */
            id: string;
            type: string;
            slug: string;
            name: string;
            /** Format: uri */
            url: string;
            inLanguage: string;
            /** @description The version that readers see. */
            version: number;
            reasons: components["schemas"]["ImpactReason"][];
            /** @description That of its best near-copy; null where it has none. */
            score: number | null;
            /** @description Whether readers still meet the mistake in it: in a near-copy, whether the words at fault stand there now; else whether the annotated passage does. A translation, whose words are not compared, counts until it is corrected, unless it was first published after the original was. */
            stillThere: boolean;
            /** @description The corrections published on it since, the oldest first. */
            correctedBy: {
                /** Format: uuid */
                id: string;
                /** Format: uri */
                url: string;
                /**
                 * Format: date-time
                 * @example 2026-11-24T08:00:00.000Z
                 */
                datePublished: string;
            }[];
            /** @description What corrects it; null where nothing is left to correct. */
            target: components["schemas"]["ImpactTarget"] | null;
        };
        /** @description Why an article is listed. */
        ImpactReason: {
            /**
             * @description It mentions the claim or event.
             * @constant
             */
            kind: "annotation";
            /**
             * Format: uuid
             * @description The claim or event.
             */
            of: string;
            /** @description The block in which it begins. */
            blockKey: string;
            /** @description The passage, as readers see it or last saw it. */
            exact: string;
        } | {
            /**
             * @description It is a translation of a corrected article, or of one that mentions the claim or event.
             * @constant
             */
            kind: "translation";
            /**
             * Format: uuid
             * @description The article that it is a translation of.
             */
            of: string;
        } | {
            /**
             * @description The sentence stands there, or nearly stands there.
             * @constant
             */
            kind: "same-sentence";
            /** @description The block in which it begins. */
            blockKey: string;
            /** @description The passage, as readers see it or last saw it. */
            exact: string;
            /**
             * @description How alike, from 0.6 to 1, which is word for word.
             * @example 0.87
             */
            score: number;
        };
        /**
         * @description Goes as it is into `targets` of POST /v1/corrections.
         * @example {
         *       "type": "article",
         *       "id": "0192f0c1-7b6e-7c3a-9c3e-2f4a5b6c7d8e",
         *       "changes": [
         *         {
         *           "quote": {
         *             "exact": "re-election in 2019"
         *           },
         *           "replacement": "re-election in May 2018"
         *         }
         *       ]
         *     }
         */
        ImpactTarget: {
            /** @constant */
            type: "article";
            /** Format: uuid */
            id: string;
            /** @description Empty where it is not known what to put in its place, or the words stand in too many places to tell apart: then it carries the note alone, or your own changes. */
            changes: {
                /** @description Finds the place in the text that readers see now, and no other. */
                quote: {
                    exact: string;
                    prefix?: string;
                    suffix?: string;
                };
                replacement: string;
            }[];
        };
        NewCorrectionRequest: {
            /** Format: uuid */
            id: string;
            /**
             * @description `received`: nobody has decided yet. `accepted`: a correction is proposed. `resolved`: it is published. `rejected`: see `reason`. `duplicate`: somebody asked for the same before.
             * @enum {string}
             */
            status: "received" | "accepted" | "rejected" | "duplicate" | "resolved";
            /** @description What it concerns, as readers last saw it; its names are kept back while it is on hold. */
            about: {
                /** @enum {string} */
                type: "article" | "actor" | "event" | "claim" | "source" | "story";
                /** Format: uuid */
                id: string;
                slug: string | null;
                name: string | null;
                url: string | null;
            };
            /** @description The version that readers saw at that time. */
            version: number;
            text: string;
            quote: components["schemas"]["TextQuoteSelector"] | null;
            /** @description Whether the quote was `found` in that version, is `ambiguous` (it stands there more than once) or `missing`. */
            quoteMatch: ("found" | "ambiguous" | "missing") | null;
            evidenceUrl: string | null;
            /**
             * Format: date-time
             * @example 2026-11-24T08:00:00.000Z
             */
            dateCreated: string;
            /** @description Why it was rejected. */
            reason: string | null;
            /** @description What it led to, once that is published. */
            correction: {
                /** Format: uuid */
                id: string;
                /** Format: uri */
                url: string;
                /** @enum {string} */
                status: "proposed" | "published" | "rejected";
                /** @enum {string} */
                kind: "correction" | "clarification" | "update" | "editors-note" | "retraction";
                text: string;
                datePublished: string | null;
            } | null;
            /**
             * Format: uri
             * @description Where to see what becomes of it. It is private and shown once.
             */
            statusUrl?: string;
        };
        CorrectionRequestPage: {
            items: components["schemas"]["TriagedRequest"][];
            page: components["schemas"]["Page"];
            total?: number;
        };
        /** @description A request as editors see it. */
        TriagedRequest: {
            /** Format: uuid */
            id: string;
            /**
             * @description `received`: nobody has decided yet. `accepted`: a correction is proposed. `resolved`: it is published. `rejected`: see `reason`. `duplicate`: somebody asked for the same before.
             * @enum {string}
             */
            status: "received" | "accepted" | "rejected" | "duplicate" | "resolved";
            /** @description What it concerns, as readers last saw it; its names are kept back while it is on hold. */
            about: {
                /** @enum {string} */
                type: "article" | "actor" | "event" | "claim" | "source" | "story";
                /** Format: uuid */
                id: string;
                slug: string | null;
                name: string | null;
                url: string | null;
            };
            /** @description The version that readers saw at that time. */
            version: number;
            text: string;
            quote: components["schemas"]["TextQuoteSelector"] | null;
            /** @description Whether the quote was `found` in that version, is `ambiguous` (it stands there more than once) or `missing`. */
            quoteMatch: ("found" | "ambiguous" | "missing") | null;
            evidenceUrl: string | null;
            /**
             * Format: date-time
             * @example 2026-11-24T08:00:00.000Z
             */
            dateCreated: string;
            /** @description Why it was rejected. */
            reason: string | null;
            /** @description What it led to, published or proposed. */
            correction: {
                /** Format: uuid */
                id: string;
                /** Format: uri */
                url: string;
                /** @enum {string} */
                status: "proposed" | "published" | "rejected";
                /** @enum {string} */
                kind: "correction" | "clarification" | "update" | "editors-note" | "retraction";
                text: string;
                datePublished: string | null;
            } | null;
            /** Format: uri */
            url: string;
            /** @description Null where none was given, and once it was deleted. */
            email: string | null;
            duplicateOf: string | null;
            dateDecided: string | null;
            decidedBy: {
                name: string;
            } | null;
        };
        /** @description What somebody asked to have corrected, and what became of it. */
        CorrectionRequest: {
            /** Format: uuid */
            id: string;
            /**
             * @description `received`: nobody has decided yet. `accepted`: a correction is proposed. `resolved`: it is published. `rejected`: see `reason`. `duplicate`: somebody asked for the same before.
             * @enum {string}
             */
            status: "received" | "accepted" | "rejected" | "duplicate" | "resolved";
            /** @description What it concerns, as readers last saw it; its names are kept back while it is on hold. */
            about: {
                /** @enum {string} */
                type: "article" | "actor" | "event" | "claim" | "source" | "story";
                /** Format: uuid */
                id: string;
                slug: string | null;
                name: string | null;
                url: string | null;
            };
            /** @description The version that readers saw at that time. */
            version: number;
            text: string;
            quote: components["schemas"]["TextQuoteSelector"] | null;
            /** @description Whether the quote was `found` in that version, is `ambiguous` (it stands there more than once) or `missing`. */
            quoteMatch: ("found" | "ambiguous" | "missing") | null;
            evidenceUrl: string | null;
            /**
             * Format: date-time
             * @example 2026-11-24T08:00:00.000Z
             */
            dateCreated: string;
            /** @description Why it was rejected. */
            reason: string | null;
            /** @description What it led to, once that is published. */
            correction: {
                /** Format: uuid */
                id: string;
                /** Format: uri */
                url: string;
                /** @enum {string} */
                status: "proposed" | "published" | "rejected";
                /** @enum {string} */
                kind: "correction" | "clarification" | "update" | "editors-note" | "retraction";
                text: string;
                datePublished: string | null;
            } | null;
        };
        ChangePage: {
            items: components["schemas"]["Change"][];
            page: {
                next: string;
                limit: number;
            };
        };
        /** @description JSON Feed 1.1. */
        JsonFeed: {
            /** @constant */
            version: "https://jsonfeed.org/version/1.1";
            title: string;
            /** Format: uri */
            feed_url: string;
            items: ({
                /** @example urn:uuid:019aaf5e-8b7c-7d7f-9d5e-0a4b6a1f2c3d */
                id: string;
                /** Format: uri */
                url: string;
                title: string;
                content_html: string;
                /** Format: date-time */
                date_published: string;
                /** Format: date-time */
                date_modified: string;
            } & {
                [key: string]: unknown;
            })[];
        } & {
            [key: string]: unknown;
        };
        KeyPage: {
            items: components["schemas"]["Key"][];
            page: components["schemas"]["Page"];
        };
        Key: {
            /** Format: uuid */
            id: string;
            name: string;
            /**
             * @description `contributor` writes drafts and proposes, `editor` publishes and corrects, `admin` does everything.
             * @example editor
             * @enum {string}
             */
            role: "contributor" | "editor" | "admin";
            scope: ("articles" | "actors" | "events" | "claims" | "sources" | "stories" | "corrections")[];
            /**
             * @description How the secret begins.
             * @example dossier_Zk3f
             */
            prefix: string;
            /**
             * Format: date-time
             * @example 2026-11-24T08:00:00.000Z
             */
            dateCreated: string;
            expires: string | null;
            revoked: string | null;
        };
        NewKey: {
            /** Format: uuid */
            id: string;
            name: string;
            /**
             * @description `contributor` writes drafts and proposes, `editor` publishes and corrects, `admin` does everything.
             * @example editor
             * @enum {string}
             */
            role: "contributor" | "editor" | "admin";
            scope: ("articles" | "actors" | "events" | "claims" | "sources" | "stories" | "corrections")[];
            /**
             * @description How the secret begins.
             * @example dossier_Zk3f
             */
            prefix: string;
            /**
             * Format: date-time
             * @example 2026-11-24T08:00:00.000Z
             */
            dateCreated: string;
            expires: string | null;
            revoked: string | null;
            /**
             * @description The secret. It is shown once: a repeated request with the same Idempotency-Key gets the rest without it.
             * @example dossier_Zk3f…
             */
            key?: string;
        };
        WebhookList: {
            items: components["schemas"]["Webhook"][];
        };
        Webhook: {
            /** Format: uuid */
            id: string;
            url: string;
            events: string[];
            /** @description The `seq` of the last change that it has. */
            after: number;
            /** @description Attempts in a row that failed. */
            failures: number;
            /** @description After failures: when it is tried. */
            nextAttempt: string | null;
            disabled: string | null;
            disabledReason: string | null;
            /**
             * Format: date-time
             * @example 2026-11-24T08:00:00.000Z
             */
            dateCreated: string;
        };
        NewWebhook: {
            /** Format: uuid */
            id: string;
            url: string;
            events: string[];
            /** @description The `seq` of the last change that it has. */
            after: number;
            /** @description Attempts in a row that failed. */
            failures: number;
            /** @description After failures: when it is tried. */
            nextAttempt: string | null;
            disabled: string | null;
            disabledReason: string | null;
            /**
             * Format: date-time
             * @example 2026-11-24T08:00:00.000Z
             */
            dateCreated: string;
            /** @description Shown once: a repeated request with the same Idempotency-Key gets the rest without it. */
            secret?: string;
        };
        WebhookDelivery: {
            /** Format: uuid */
            id: string;
            /** @description The `webhook-id`, the same for every attempt. */
            message: string;
            operation: string;
            seq: number | null;
            attempt: number;
            /**
             * Format: date-time
             * @example 2026-11-24T08:00:00.000Z
             */
            instant: string;
            /** @description Of the answer, where there was one. */
            status: number | null;
            /** @description Why it failed; null where it succeeded. */
            error: string | null;
            /** @description How the answer began, up to 1 KiB. */
            response: string | null;
        };
        WebhookDeliveryList: {
            items: components["schemas"]["WebhookDelivery"][];
        };
        Index: {
            name: string;
            links: {
                [key: string]: string;
            };
        };
        Health: {
            /** @constant */
            status: "ok";
        };
        Readiness: {
            /** @constant */
            status: "ready";
        };
        OpenApiDocument: {
            openapi: string;
        } & {
            [key: string]: unknown;
        };
        ProblemList: {
            items: components["schemas"]["ProblemDescription"][];
        };
        /** @description What a kind of problem means, and what to do about it. */
        ProblemDescription: {
            /** Format: uri */
            type: string;
            title: string;
            status: number;
            cause: string;
            remedy: string;
        };
    };
    responses: {
        /** @description The request is not valid (`invalid-request`). */
        InvalidRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A valid API key is needed (`unauthenticated`). */
        Unauthenticated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description This key may not do that (`forbidden`). */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No representation that you accept (`not-acceptable`). */
        NotAcceptable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests (`too-many-requests`). */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Something failed on our side (`internal-error`). */
        InternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not available at the moment (`unavailable`). */
        Unavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request is not valid (`invalid-request`). The body is not JSON (`malformed-body`). */
        InvalidRequestOrMalformedBody: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Another entry has this slug (`slug-taken`). */
        SlugTaken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is too large (`payload-too-large`). */
        PayloadTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is of a media type that is not read here (`unsupported-media-type`). */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A reference leads nowhere (`reference-not-found`). This Idempotency-Key belongs to another request (`idempotency-key-reused`). */
        ReferenceNotFoundOrIdempotencyKeyReused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is nothing here (`not-found`). */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Unavailable for legal reasons (`taken-down`). */
        TakenDown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The state of the entry does not allow this (`conflict`). Another entry has this slug (`slug-taken`). */
        ConflictOrSlugTaken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Somebody changed it since (`precondition-failed`). */
        PreconditionFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A reference leads nowhere (`reference-not-found`). */
        ReferenceNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description If-Match is needed (`precondition-required`). */
        PreconditionRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The state of the entry does not allow this (`conflict`). This version takes back a correction (`undoes-correction`). */
        ConflictOrUndoesCorrection: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Readers must be told what changed (`update-kind-required`). This Idempotency-Key belongs to another request (`idempotency-key-reused`). */
        UpdateKindRequiredOrIdempotencyKeyReused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The state of the entry does not allow this (`conflict`). */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description This Idempotency-Key belongs to another request (`idempotency-key-reused`). */
        IdempotencyKeyReused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Retracted (`retracted`). */
        Retracted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The state of the entry does not allow this (`conflict`). The pending version no longer fits (`pending-conflict`). This version takes back a correction (`undoes-correction`). Another entry has this slug (`slug-taken`). */
        ConflictOrPendingConflictOrUndoesCorrectionOrSlugTaken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A target does not exist (`target-not-found`). The quote does not stand there (`quote-not-found`). The quote stands there more than once (`quote-ambiguous`). A change does not fit its target (`change-not-possible`). That correction cannot be superseded by this one (`cannot-supersede`). A reference leads nowhere (`reference-not-found`). Well-formed, but not possible (`unprocessable`). This Idempotency-Key belongs to another request (`idempotency-key-reused`). */
        TargetNotFoundOrQuoteNotFoundOrQuoteAmbiguousOrChangeNotPossibleOrCannotSupersedeOrReferenceNotFoundOrUnprocessableOrIdempotencyKeyReused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description How many items, 1 to 100. */
        limit: number;
        /** @description The page after this cursor. */
        after: string;
        /** @description The page before this cursor; not together with `after`. */
        before: string;
        /** @description `true` adds `total`. */
        count: boolean;
        /** @description The working version, for those with a key. */
        draft: boolean;
        /** @description What readers could see at this instant; a date alone stands for the end of that day in UTC. */
        asOf: string;
        /** @description The form of `articleBody`. Default: portabletext. */
        body: "portabletext" | "html" | "markdown" | "text" | "none";
        /** @description Only these members of each entry, by their names. */
        fields: string;
        /** @description Puts whole entries in the place of references, two deep: actors, actors.affiliation, actors.corrections, events, events.actors, events.citation, events.corrections, claims, claims.appearance, claims.claimant, claims.corrections, claims.events, claims.evidence, isBasedOn, isBasedOn.corrections, citation, citation.corrections, translationOf, translationOf.actors, translationOf.citation, translationOf.claims, translationOf.corrections, translationOf.events, translationOf.isBasedOn, translationOf.story, translationOf.translationOf, translationOf.workTranslation, workTranslation, workTranslation.actors, workTranslation.citation, workTranslation.claims, workTranslation.corrections, workTranslation.events, workTranslation.isBasedOn, workTranslation.story, workTranslation.translationOf, workTranslation.workTranslation, story, story.corrections, corrections, corrections.evidence. One answer includes at most 500 entries. */
        "Articles.include": string;
        /** @description Full text: all of the words, in any order; `"a phrase"`, `or` and `-without` work as in a web search. Some word must be there, and on each side of an `or`: `-without` alone is refused. A phrase is looked for in the newest 4,000 texts that have all its words (a word with a hyphen is one, too); with `count`, `totalIsExact` tells whether there may be more. */
        q: string;
        /** @description All but `published` need a key. */
        status: string;
        /** @description Of any of these stories. */
        story: string;
        /** @description In these languages. */
        inLanguage: string;
        /** @description With any of these keywords. */
        keyword: string;
        /** @description Whether a correction or clarification of it was published. */
        corrected: string;
        /** @description At or after this instant, or this date (EDTF) in UTC. */
        "dateModified.gte": string | components["schemas"]["Edtf"];
        /** @description After this instant, or this date (EDTF) in UTC. */
        "dateModified.gt": string | components["schemas"]["Edtf"];
        /** @description At or before this instant, or this date (EDTF) in UTC. */
        "dateModified.lte": string | components["schemas"]["Edtf"];
        /** @description Before this instant, or this date (EDTF) in UTC. */
        "dateModified.lt": string | components["schemas"]["Edtf"];
        /** @description The state at the end of this second (RFC 7089), as `asOf` gives it. */
        "Accept-Datetime": string;
        /** @description The ETags of what you have: where one of them is current, the answer is 304. */
        "If-None-Match": string;
        /** @description A repetition with the same key and body gets the first answer again and does nothing. */
        "Idempotency-Key": string;
        /**
         * @description The id or the slug of the article.
         * @example maduro-and-icc-sign-agreement
         */
        "Articles.id": string;
        /**
         * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do.
         * @example "7"
         */
        "If-Match": string;
        /**
         * @description The number of the version.
         * @example 1
         */
        version: number;
        /** @description The older version. Default: the one before `to`. */
        from: number;
        /** @description The newer version. Default: the newest. */
        to: number;
        /** @description Keys in order of weight, `-` for descending: name, dateModified. Ties are broken by id. Default: name; of working versions -dateModified. */
        sort: string;
        /** @description Puts whole entries in the place of references, two deep: affiliation, affiliation.affiliation, affiliation.corrections, corrections, corrections.evidence. One answer includes at most 500 entries. */
        "Actors.include": string;
        /** @description Mentioned in any of these articles. */
        article: string;
        /** @description Mentioned in the articles of any of these stories. */
        "story.2": string;
        /**
         * @description The id or the slug of the actor.
         * @example karim-khan
         */
        "Actors.id": string;
        /** @description Puts whole entries in the place of references, two deep: actors, actors.affiliation, actors.corrections, citation, citation.corrections, corrections, corrections.evidence. One answer includes at most 500 entries. */
        "Events.include": string;
        /**
         * @description The id or the slug of the event.
         * @example presidential-re-election
         */
        "Events.id": string;
        /** @description Puts whole entries in the place of references, two deep: claimant, claimant.affiliation, claimant.corrections, appearance, appearance.actors, appearance.citation, appearance.claims, appearance.corrections, appearance.events, appearance.isBasedOn, appearance.story, appearance.translationOf, appearance.workTranslation, events, events.actors, events.citation, events.corrections, evidence, evidence.corrections, corrections, corrections.evidence. One answer includes at most 500 entries. */
        "Claims.include": string;
        /**
         * @description The id or the slug of the claim.
         * @example re-election-2019
         */
        "Claims.id": string;
        /** @description Puts whole entries in the place of references, two deep: corrections, corrections.evidence. One answer includes at most 500 entries. */
        include: string;
        /** @description Of these schema.org types. */
        type: string;
        /**
         * @description The id or the slug of the source.
         * @example presidential-election-results-2018
         */
        "Sources.id": string;
        /**
         * @description The id or the slug of the story.
         * @example maduro-and-the-icc
         */
        "Stories.id": string;
        /** @description Puts whole sources in the place of references. */
        "Corrections.include": string;
        /**
         * @description The id of the correction.
         * @example 01a20d3f-fbb7-7597-90f7-91b0e1d5ed68
         */
        "Corrections.id": string;
        /**
         * @description The id of the correction request.
         * @example 01a20d41-5074-74b8-9f96-ceb3e0563e2b
         */
        "Correction.requests.id": string;
        /** @description The `seq` of the last change that you have. */
        "Changes.after": string;
        /** @description Also what readers do not see. */
        "Changes.draft": boolean;
        /** @description Of any of these stories, by id or slug. */
        "Feeds.story": string;
        /**
         * @description The id of the key.
         * @example 01a20d3f-f8bc-77eb-8eb5-dcfa97c27ba3
         */
        "Administration.id": string;
        /**
         * @description The id of the webhook.
         * @example 01a20d3f-f8bc-77eb-8eb5-dcfa97c27ba3
         */
        "Webhooks.id": string;
    };
    requestBodies: never;
    headers: {
        /** @description Names this request in the log. */
        "X-Request-Id": string;
        /** @description Strong; that of an entry begins with its version. */
        ETag: string;
        /** @description How long, and by whom, it may be kept. */
        "Cache-Control": string;
        /** @description The request headers that the answer depends on. */
        Vary: string;
        /** @description The ids of what it is made of, to purge a shared cache by. */
        "Surrogate-Key": string;
        /** @description When what it shows last changed. */
        "Last-Modified": string;
        /** @description RFC 8288: neighbouring pages, other forms; RFC 7089: where its past is asked for. */
        Link: string;
        /** @description The instant that a read of the past shows. */
        "Memento-Datetime": string;
        /** @description Where a read of the past has an address of its own. */
        "Content-Location": string;
        /** @description The one of those in `If-None-Match` that is current. */
        "ETag.2": string;
        /** @description Seconds to wait. */
        "Retry-After": number;
        /** @description Where it is. */
        Location: string;
        /** @description RFC 8288: the neighbouring pages. */
        "Link.2": string;
    };
    pathItems: never;
}
export type Edtf = components['schemas']['Edtf'];
export type ArticleInput = components['schemas']['ArticleInput'];
export type PortableTextInput = components['schemas']['PortableTextInput'];
export type PortableTextBlockInput = components['schemas']['PortableTextBlockInput'];
export type ReferenceInput = components['schemas']['ReferenceInput'];
export type ArticlePatch = components['schemas']['ArticlePatch'];
export type Publication = components['schemas']['Publication'];
export type Unpublication = components['schemas']['Unpublication'];
export type Schedule = components['schemas']['Schedule'];
export type Restoration = components['schemas']['Restoration'];
export type Retraction = components['schemas']['Retraction'];
export type Withholding = components['schemas']['Withholding'];
export type Takedown = components['schemas']['Takedown'];
export type ReinstatementInput = components['schemas']['ReinstatementInput'];
export type ActorInput = components['schemas']['ActorInput'];
export type ActorPatch = components['schemas']['ActorPatch'];
export type EventInput = components['schemas']['EventInput'];
export type EventPatch = components['schemas']['EventPatch'];
export type ClaimInput = components['schemas']['ClaimInput'];
export type ClaimPatch = components['schemas']['ClaimPatch'];
export type SourceInput = components['schemas']['SourceInput'];
export type SourcePatch = components['schemas']['SourcePatch'];
export type StoryInput = components['schemas']['StoryInput'];
export type StoryPatch = components['schemas']['StoryPatch'];
export type CorrectionInput = components['schemas']['CorrectionInput'];
export type CorrectionTargetInput = components['schemas']['CorrectionTargetInput'];
export type QuoteChange = components['schemas']['QuoteChange'];
export type TextQuoteSelector = components['schemas']['TextQuoteSelector'];
export type FieldChange = components['schemas']['FieldChange'];
export type Approval = components['schemas']['Approval'];
export type Rejection = components['schemas']['Rejection'];
export type CorrectionRequestInput = components['schemas']['CorrectionRequestInput'];
export type RequestSubject = components['schemas']['RequestSubject'];
export type RequestRejection = components['schemas']['RequestRejection'];
export type RequestDuplicate = components['schemas']['RequestDuplicate'];
export type KeyInput = components['schemas']['KeyInput'];
export type WebhookInput = components['schemas']['WebhookInput'];
export type ChangeDelivery = components['schemas']['ChangeDelivery'];
export type Change = components['schemas']['Change'];
export type ArticlePage = components['schemas']['ArticlePage'];
export type Article = components['schemas']['Article'];
export type Scheduled = components['schemas']['Scheduled'];
export type PortableText = components['schemas']['PortableText'];
export type PortableTextBlock = components['schemas']['PortableTextBlock'];
export type Byline = components['schemas']['Byline'];
export type Reference = components['schemas']['Reference'];
export type TranslationReference = components['schemas']['TranslationReference'];
export type CorrectionNote = components['schemas']['CorrectionNote'];
export type ArticleFields = components['schemas']['ArticleFields'];
export type Page = components['schemas']['Page'];
export type Problem = components['schemas']['Problem'];
export type Fault = components['schemas']['Fault'];
export type JsonLd = components['schemas']['JsonLd'];
export type Ninjs = components['schemas']['Ninjs'];
export type RevisionPage = components['schemas']['RevisionPage'];
export type Revision = components['schemas']['Revision'];
export type Difference = components['schemas']['Difference'];
export type EntryChange = components['schemas']['EntryChange'];
export type DiffPart = components['schemas']['DiffPart'];
export type Correction = components['schemas']['Correction'];
export type CorrectionTarget = components['schemas']['CorrectionTarget'];
export type CorrectionChange = components['schemas']['CorrectionChange'];
export type Hold = components['schemas']['Hold'];
export type Reinstatement = components['schemas']['Reinstatement'];
export type ActorPage = components['schemas']['ActorPage'];
export type Actor = components['schemas']['Actor'];
export type ActorFields = components['schemas']['ActorFields'];
export type EventPage = components['schemas']['EventPage'];
export type Event = components['schemas']['Event'];
export type Participant = components['schemas']['Participant'];
export type EventFields = components['schemas']['EventFields'];
export type ClaimPage = components['schemas']['ClaimPage'];
export type Claim = components['schemas']['Claim'];
export type ClaimFields = components['schemas']['ClaimFields'];
export type SourcePage = components['schemas']['SourcePage'];
export type Source = components['schemas']['Source'];
export type SourceFields = components['schemas']['SourceFields'];
export type StoryPage = components['schemas']['StoryPage'];
export type Story = components['schemas']['Story'];
export type StoryFields = components['schemas']['StoryFields'];
export type SearchResults = components['schemas']['SearchResults'];
export type SearchResult = components['schemas']['SearchResult'];
export type LedgerPage = components['schemas']['LedgerPage'];
export type LedgerEntry = components['schemas']['LedgerEntry'];
export type LedgerContent = components['schemas']['LedgerContent'];
export type LedgerTarget = components['schemas']['LedgerTarget'];
export type LedgerHead = components['schemas']['LedgerHead'];
export type CorrectionPage = components['schemas']['CorrectionPage'];
export type CorrectionFields = components['schemas']['CorrectionFields'];
export type CorrectionPlan = components['schemas']['CorrectionPlan'];
export type PlannedTarget = components['schemas']['PlannedTarget'];
export type Impact = components['schemas']['Impact'];
export type ImpactItem = components['schemas']['ImpactItem'];
export type ImpactReason = components['schemas']['ImpactReason'];
export type ImpactTarget = components['schemas']['ImpactTarget'];
export type NewCorrectionRequest = components['schemas']['NewCorrectionRequest'];
export type CorrectionRequestPage = components['schemas']['CorrectionRequestPage'];
export type TriagedRequest = components['schemas']['TriagedRequest'];
export type CorrectionRequest = components['schemas']['CorrectionRequest'];
export type ChangePage = components['schemas']['ChangePage'];
export type JsonFeed = components['schemas']['JsonFeed'];
export type KeyPage = components['schemas']['KeyPage'];
export type Key = components['schemas']['Key'];
export type NewKey = components['schemas']['NewKey'];
export type WebhookList = components['schemas']['WebhookList'];
export type Webhook = components['schemas']['Webhook'];
export type NewWebhook = components['schemas']['NewWebhook'];
export type WebhookDelivery = components['schemas']['WebhookDelivery'];
export type WebhookDeliveryList = components['schemas']['WebhookDeliveryList'];
export type Index = components['schemas']['Index'];
export type Health = components['schemas']['Health'];
export type Readiness = components['schemas']['Readiness'];
export type OpenApiDocument = components['schemas']['OpenApiDocument'];
export type ProblemList = components['schemas']['ProblemList'];
export type ProblemDescription = components['schemas']['ProblemDescription'];
export interface operations {
    listArticles: {
        parameters: {
            query?: {
                /** @description How many items, 1 to 100. */
                limit?: components["parameters"]["limit"];
                /** @description The page after this cursor. */
                after?: components["parameters"]["after"];
                /** @description The page before this cursor; not together with `after`. */
                before?: components["parameters"]["before"];
                /** @description `true` adds `total`. */
                count?: components["parameters"]["count"];
                /** @description Keys in order of weight, `-` for descending: datePublished, dateModified, headline. Ties are broken by id. Default: -datePublished; of working versions -dateModified. */
                sort?: string;
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
                /** @description What readers could see at this instant; a date alone stands for the end of that day in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description The form of `articleBody`. Default: portabletext. */
                body?: components["parameters"]["body"];
                /** @description Only these members of each entry, by their names. */
                fields?: components["parameters"]["fields"];
                /** @description Puts whole entries in the place of references, two deep: actors, actors.affiliation, actors.corrections, events, events.actors, events.citation, events.corrections, claims, claims.appearance, claims.claimant, claims.corrections, claims.events, claims.evidence, isBasedOn, isBasedOn.corrections, citation, citation.corrections, translationOf, translationOf.actors, translationOf.citation, translationOf.claims, translationOf.corrections, translationOf.events, translationOf.isBasedOn, translationOf.story, translationOf.translationOf, translationOf.workTranslation, workTranslation, workTranslation.actors, workTranslation.citation, workTranslation.claims, workTranslation.corrections, workTranslation.events, workTranslation.isBasedOn, workTranslation.story, workTranslation.translationOf, workTranslation.workTranslation, story, story.corrections, corrections, corrections.evidence. One answer includes at most 500 entries. */
                include?: components["parameters"]["Articles.include"];
                /** @description Full text: all of the words, in any order; `"a phrase"`, `or` and `-without` work as in a web search. Some word must be there, and on each side of an `or`: `-without` alone is refused. A phrase is looked for in the newest 4,000 texts that have all its words (a word with a hyphen is one, too); with `count`, `totalIsExact` tells whether there may be more. */
                q?: components["parameters"]["q"];
                /** @description All but `published` need a key. */
                status?: components["parameters"]["status"];
                /** @description Mentioning any of these actors. */
                actor?: string;
                /** @description Mentioning any of these events. */
                event?: string;
                /** @description Mentioning any of these claims. */
                claim?: string;
                /** @description Of any of these stories. */
                story?: components["parameters"]["story"];
                /** @description In these languages. */
                inLanguage?: components["parameters"]["inLanguage"];
                /** @description In these sections. */
                articleSection?: string;
                /** @description With any of these keywords. */
                keyword?: components["parameters"]["keyword"];
                /** @description Whether a correction or clarification of it was published. */
                corrected?: components["parameters"]["corrected"];
                /** @description At or after this instant, or this date (EDTF) in UTC. */
                "datePublished[gte]"?: string | components["schemas"]["Edtf"];
                /** @description After this instant, or this date (EDTF) in UTC. */
                "datePublished[gt]"?: string | components["schemas"]["Edtf"];
                /** @description At or before this instant, or this date (EDTF) in UTC. */
                "datePublished[lte]"?: string | components["schemas"]["Edtf"];
                /** @description Before this instant, or this date (EDTF) in UTC. */
                "datePublished[lt]"?: string | components["schemas"]["Edtf"];
                /** @description At or after this instant, or this date (EDTF) in UTC. */
                "dateModified[gte]"?: components["parameters"]["dateModified.gte"];
                /** @description After this instant, or this date (EDTF) in UTC. */
                "dateModified[gt]"?: components["parameters"]["dateModified.gt"];
                /** @description At or before this instant, or this date (EDTF) in UTC. */
                "dateModified[lte]"?: components["parameters"]["dateModified.lte"];
                /** @description Before this instant, or this date (EDTF) in UTC. */
                "dateModified[lt]"?: components["parameters"]["dateModified.lt"];
            };
            header?: {
                /** @description The state at the end of this second (RFC 7089), as `asOf` gives it. */
                "Accept-Datetime"?: components["parameters"]["Accept-Datetime"];
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of articles. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    "Content-Location": components["headers"]["Content-Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticlePage"];
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createArticle: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArticleInput"];
            };
        };
        responses: {
            /** @description The new article. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["SlugTaken"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ReferenceNotFoundOrIdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getArticle: {
        parameters: {
            query?: {
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
                /** @description What readers could see at this instant; a date alone stands for the end of that day in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description The form of `articleBody`. Default: portabletext. */
                body?: components["parameters"]["body"];
                /** @description Only these members of each entry, by their names. */
                fields?: components["parameters"]["fields"];
                /** @description Puts whole entries in the place of references, two deep: actors, actors.affiliation, actors.corrections, events, events.actors, events.citation, events.corrections, claims, claims.appearance, claims.claimant, claims.corrections, claims.events, claims.evidence, isBasedOn, isBasedOn.corrections, citation, citation.corrections, translationOf, translationOf.actors, translationOf.citation, translationOf.claims, translationOf.corrections, translationOf.events, translationOf.isBasedOn, translationOf.story, translationOf.translationOf, translationOf.workTranslation, workTranslation, workTranslation.actors, workTranslation.citation, workTranslation.claims, workTranslation.corrections, workTranslation.events, workTranslation.isBasedOn, workTranslation.story, workTranslation.translationOf, workTranslation.workTranslation, story, story.corrections, corrections, corrections.evidence. One answer includes at most 500 entries. */
                include?: components["parameters"]["Articles.include"];
                /** @description The version in this language, among the article and its translations; 406 lists the languages that there are. Before `Accept-Language`. */
                inLanguage?: string;
            };
            header?: {
                /** @description The state at the end of this second (RFC 7089), as `asOf` gives it. */
                "Accept-Datetime"?: components["parameters"]["Accept-Datetime"];
                /** @description The best of the article and its translations for it is shown; the article itself where none is. Not heeded with `draft=true`. */
                "Accept-Language"?: string;
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the article.
                 * @example maduro-and-icc-sign-agreement
                 */
                id: components["parameters"]["Articles.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The article. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    /** @description The URL of what is shown, where a language was asked for; where a read of the past has an address of its own. */
                    "Content-Location"?: string;
                    /** @description The language of what is shown. */
                    "Content-Language"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"] | components["schemas"]["ArticleFields"];
                    "application/ld+json": components["schemas"]["JsonLd"];
                    "application/vnd.iptc.ninjs+json": components["schemas"]["Ninjs"];
                };
            };
            /** @description It has another slug now; `Location` has its URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            /** @description Retracted (`retracted`). The notice. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.iptc.ninjs+json": components["schemas"]["Ninjs"];
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeArticle: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the article.
                 * @example maduro-and-icc-sign-agreement
                 */
                id: components["parameters"]["Articles.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["ArticlePatch"];
                "application/json": components["schemas"]["ArticlePatch"];
            };
        };
        responses: {
            /** @description The working version. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ConflictOrSlugTaken"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ReferenceNotFound"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    publishArticle: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the article.
                 * @example maduro-and-icc-sign-agreement
                 */
                id: components["parameters"]["Articles.id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Publication"];
            };
        };
        responses: {
            /** @description What readers see now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ConflictOrUndoesCorrection"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UpdateKindRequiredOrIdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    unpublishArticle: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the article.
                 * @example maduro-and-icc-sign-agreement
                 */
                id: components["parameters"]["Articles.id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Unpublication"];
            };
        };
        responses: {
            /** @description The article, a draft again. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    scheduleArticle: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the article.
                 * @example maduro-and-icc-sign-agreement
                 */
                id: components["parameters"]["Articles.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Schedule"];
            };
        };
        responses: {
            /** @description The working version of the article, with its schedule. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ConflictOrUndoesCorrection"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UpdateKindRequiredOrIdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    unscheduleArticle: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the article.
                 * @example maduro-and-icc-sign-agreement
                 */
                id: components["parameters"]["Articles.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The working version of the article, without a schedule. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listArticleRevisions: {
        parameters: {
            query?: {
                /** @description How many items, 1 to 100. */
                limit?: components["parameters"]["limit"];
                /** @description The page after this cursor. */
                after?: components["parameters"]["after"];
                /** @description The page before this cursor; not together with `after`. */
                before?: components["parameters"]["before"];
                /** @description `true` adds `total`. */
                count?: components["parameters"]["count"];
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
            };
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the article.
                 * @example maduro-and-icc-sign-agreement
                 */
                id: components["parameters"]["Articles.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of versions. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionPage"];
                };
            };
            /** @description It has another slug now; `Location` has its URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Retracted"];
            429: components["responses"]["TooManyRequests"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getArticleRevision: {
        parameters: {
            query?: {
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
                /** @description The form of `articleBody`. Default: portabletext. */
                body?: components["parameters"]["body"];
                /** @description Only these members of each entry, by their names. */
                fields?: components["parameters"]["fields"];
                /** @description Puts whole entries in the place of references, two deep: actors, actors.affiliation, actors.corrections, events, events.actors, events.citation, events.corrections, claims, claims.appearance, claims.claimant, claims.corrections, claims.events, claims.evidence, isBasedOn, isBasedOn.corrections, citation, citation.corrections, translationOf, translationOf.actors, translationOf.citation, translationOf.claims, translationOf.corrections, translationOf.events, translationOf.isBasedOn, translationOf.story, translationOf.translationOf, translationOf.workTranslation, workTranslation, workTranslation.actors, workTranslation.citation, workTranslation.claims, workTranslation.corrections, workTranslation.events, workTranslation.isBasedOn, workTranslation.story, workTranslation.translationOf, workTranslation.workTranslation, story, story.corrections, corrections, corrections.evidence. One answer includes at most 500 entries. */
                include?: components["parameters"]["Articles.include"];
            };
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the article.
                 * @example maduro-and-icc-sign-agreement
                 */
                id: components["parameters"]["Articles.id"];
                /**
                 * @description The number of the version.
                 * @example 1
                 */
                version: components["parameters"]["version"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The article in that version. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"] | components["schemas"]["ArticleFields"];
                };
            };
            /** @description It has another slug now; `Location` has its URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Retracted"];
            429: components["responses"]["TooManyRequests"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    compareArticleRevisions: {
        parameters: {
            query?: {
                /** @description The older version. Default: the one before `to`. */
                from?: components["parameters"]["from"];
                /** @description The newer version. Default: the newest. */
                to?: components["parameters"]["to"];
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
            };
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the article.
                 * @example maduro-and-icc-sign-agreement
                 */
                id: components["parameters"]["Articles.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every difference, in reading order. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Difference"];
                };
            };
            /** @description It has another slug now; `Location` has its URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Retracted"];
            429: components["responses"]["TooManyRequests"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    restoreArticle: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the article.
                 * @example maduro-and-icc-sign-agreement
                 */
                id: components["parameters"]["Articles.id"];
                /**
                 * @description The number of the version.
                 * @example 1
                 */
                version: components["parameters"]["version"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Restoration"];
            };
        };
        responses: {
            /** @description The working version. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getArticleTimemap: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the article.
                 * @example maduro-and-icc-sign-agreement
                 */
                id: components["parameters"]["Articles.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mementos. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/link-format": string;
                };
            };
            /** @description It has another slug now; `Location` has its URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Retracted"];
            429: components["responses"]["TooManyRequests"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retractArticle: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the article.
                 * @example maduro-and-icc-sign-agreement
                 */
                id: components["parameters"]["Articles.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Retraction"];
            };
        };
        responses: {
            /** @description The retraction, on the public record; or the proposal, where a second person has to approve it. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Correction"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ReferenceNotFoundOrIdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getArticleHold: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the article.
                 * @example maduro-and-icc-sign-agreement
                 */
                id: components["parameters"]["Articles.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What keeps it from readers. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hold"];
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    withholdArticle: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the article.
                 * @example maduro-and-icc-sign-agreement
                 */
                id: components["parameters"]["Articles.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Withholding"];
            };
        };
        responses: {
            /** @description The hold. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hold"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    takeDownArticle: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the article.
                 * @example maduro-and-icc-sign-agreement
                 */
                id: components["parameters"]["Articles.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Takedown"];
            };
        };
        responses: {
            /** @description The hold. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hold"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    reinstateArticle: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the article.
                 * @example maduro-and-icc-sign-agreement
                 */
                id: components["parameters"]["Articles.id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ReinstatementInput"];
            };
        };
        responses: {
            /** @description The article, shown again. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Article"];
                };
            };
            /** @description Asked for; a second person has to agree. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hold"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listActors: {
        parameters: {
            query?: {
                /** @description How many items, 1 to 100. */
                limit?: components["parameters"]["limit"];
                /** @description The page after this cursor. */
                after?: components["parameters"]["after"];
                /** @description The page before this cursor; not together with `after`. */
                before?: components["parameters"]["before"];
                /** @description `true` adds `total`. */
                count?: components["parameters"]["count"];
                /** @description Keys in order of weight, `-` for descending: name, dateModified. Ties are broken by id. Default: name; of working versions -dateModified. */
                sort?: components["parameters"]["sort"];
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
                /** @description What readers could see at this instant; a date alone stands for the end of that day in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description Only these members of each entry, by their names. */
                fields?: components["parameters"]["fields"];
                /** @description Puts whole entries in the place of references, two deep: affiliation, affiliation.affiliation, affiliation.corrections, corrections, corrections.evidence. One answer includes at most 500 entries. */
                include?: components["parameters"]["Actors.include"];
                /** @description Full text: all of the words, in any order; `"a phrase"`, `or` and `-without` work as in a web search. Some word must be there, and on each side of an `or`: `-without` alone is refused. A phrase is looked for in the newest 4,000 texts that have all its words (a word with a hyphen is one, too); with `count`, `totalIsExact` tells whether there may be more. */
                q?: components["parameters"]["q"];
                /** @description All but `published` need a key. */
                status?: components["parameters"]["status"];
                /** @description Person, Organization or both. */
                type?: string;
                /** @description Affiliated with any of these organizations. */
                affiliation?: string;
                /** @description Taking part in any of these events. */
                event?: string;
                /** @description Mentioned in any of these articles. */
                article?: components["parameters"]["article"];
                /** @description Mentioned in the articles of any of these stories. */
                story?: components["parameters"]["story.2"];
                /** @description Whether a correction or clarification of it was published. */
                corrected?: components["parameters"]["corrected"];
                /** @description At or after this instant, or this date (EDTF) in UTC. */
                "dateModified[gte]"?: components["parameters"]["dateModified.gte"];
                /** @description After this instant, or this date (EDTF) in UTC. */
                "dateModified[gt]"?: components["parameters"]["dateModified.gt"];
                /** @description At or before this instant, or this date (EDTF) in UTC. */
                "dateModified[lte]"?: components["parameters"]["dateModified.lte"];
                /** @description Before this instant, or this date (EDTF) in UTC. */
                "dateModified[lt]"?: components["parameters"]["dateModified.lt"];
            };
            header?: {
                /** @description The state at the end of this second (RFC 7089), as `asOf` gives it. */
                "Accept-Datetime"?: components["parameters"]["Accept-Datetime"];
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of actors. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    "Content-Location": components["headers"]["Content-Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActorPage"];
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createActor: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActorInput"];
            };
        };
        responses: {
            /** @description The new actor. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Actor"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["SlugTaken"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ReferenceNotFoundOrIdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getActor: {
        parameters: {
            query?: {
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
                /** @description What readers could see at this instant; a date alone stands for the end of that day in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description Only these members of each entry, by their names. */
                fields?: components["parameters"]["fields"];
                /** @description Puts whole entries in the place of references, two deep: affiliation, affiliation.affiliation, affiliation.corrections, corrections, corrections.evidence. One answer includes at most 500 entries. */
                include?: components["parameters"]["Actors.include"];
            };
            header?: {
                /** @description The state at the end of this second (RFC 7089), as `asOf` gives it. */
                "Accept-Datetime"?: components["parameters"]["Accept-Datetime"];
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the actor.
                 * @example karim-khan
                 */
                id: components["parameters"]["Actors.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The actor. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    "Content-Location": components["headers"]["Content-Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Actor"] | components["schemas"]["ActorFields"];
                    "application/ld+json": components["schemas"]["JsonLd"];
                };
            };
            /** @description It has another slug now; `Location` has its URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Retracted"];
            429: components["responses"]["TooManyRequests"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeActor: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the actor.
                 * @example karim-khan
                 */
                id: components["parameters"]["Actors.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["ActorPatch"];
                "application/json": components["schemas"]["ActorPatch"];
            };
        };
        responses: {
            /** @description The working version. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Actor"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ConflictOrSlugTaken"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ReferenceNotFound"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    publishActor: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the actor.
                 * @example karim-khan
                 */
                id: components["parameters"]["Actors.id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Publication"];
            };
        };
        responses: {
            /** @description What readers see now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Actor"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ConflictOrUndoesCorrection"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UpdateKindRequiredOrIdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    unpublishActor: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the actor.
                 * @example karim-khan
                 */
                id: components["parameters"]["Actors.id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Unpublication"];
            };
        };
        responses: {
            /** @description The actor, a draft again. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Actor"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    scheduleActor: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the actor.
                 * @example karim-khan
                 */
                id: components["parameters"]["Actors.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Schedule"];
            };
        };
        responses: {
            /** @description The working version of the actor, with its schedule. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Actor"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ConflictOrUndoesCorrection"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UpdateKindRequiredOrIdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    unscheduleActor: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the actor.
                 * @example karim-khan
                 */
                id: components["parameters"]["Actors.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The working version of the actor, without a schedule. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Actor"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listActorRevisions: {
        parameters: {
            query?: {
                /** @description How many items, 1 to 100. */
                limit?: components["parameters"]["limit"];
                /** @description The page after this cursor. */
                after?: components["parameters"]["after"];
                /** @description The page before this cursor; not together with `after`. */
                before?: components["parameters"]["before"];
                /** @description `true` adds `total`. */
                count?: components["parameters"]["count"];
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
            };
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the actor.
                 * @example karim-khan
                 */
                id: components["parameters"]["Actors.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of versions. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionPage"];
                };
            };
            /** @description It has another slug now; `Location` has its URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Retracted"];
            429: components["responses"]["TooManyRequests"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getActorRevision: {
        parameters: {
            query?: {
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
                /** @description Only these members of each entry, by their names. */
                fields?: components["parameters"]["fields"];
                /** @description Puts whole entries in the place of references, two deep: affiliation, affiliation.affiliation, affiliation.corrections, corrections, corrections.evidence. One answer includes at most 500 entries. */
                include?: components["parameters"]["Actors.include"];
            };
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the actor.
                 * @example karim-khan
                 */
                id: components["parameters"]["Actors.id"];
                /**
                 * @description The number of the version.
                 * @example 1
                 */
                version: components["parameters"]["version"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The actor in that version. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Actor"] | components["schemas"]["ActorFields"];
                };
            };
            /** @description It has another slug now; `Location` has its URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Retracted"];
            429: components["responses"]["TooManyRequests"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    compareActorRevisions: {
        parameters: {
            query?: {
                /** @description The older version. Default: the one before `to`. */
                from?: components["parameters"]["from"];
                /** @description The newer version. Default: the newest. */
                to?: components["parameters"]["to"];
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
            };
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the actor.
                 * @example karim-khan
                 */
                id: components["parameters"]["Actors.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every difference, in reading order. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Difference"];
                };
            };
            /** @description It has another slug now; `Location` has its URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Retracted"];
            429: components["responses"]["TooManyRequests"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    restoreActor: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the actor.
                 * @example karim-khan
                 */
                id: components["parameters"]["Actors.id"];
                /**
                 * @description The number of the version.
                 * @example 1
                 */
                version: components["parameters"]["version"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Restoration"];
            };
        };
        responses: {
            /** @description The working version. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Actor"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getActorTimemap: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the actor.
                 * @example karim-khan
                 */
                id: components["parameters"]["Actors.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mementos. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/link-format": string;
                };
            };
            /** @description It has another slug now; `Location` has its URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Retracted"];
            429: components["responses"]["TooManyRequests"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retractActor: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the actor.
                 * @example karim-khan
                 */
                id: components["parameters"]["Actors.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Retraction"];
            };
        };
        responses: {
            /** @description The retraction, on the public record; or the proposal, where a second person has to approve it. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Correction"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ReferenceNotFoundOrIdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getActorHold: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the actor.
                 * @example karim-khan
                 */
                id: components["parameters"]["Actors.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What keeps it from readers. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hold"];
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    withholdActor: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the actor.
                 * @example karim-khan
                 */
                id: components["parameters"]["Actors.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Withholding"];
            };
        };
        responses: {
            /** @description The hold. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hold"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    takeDownActor: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the actor.
                 * @example karim-khan
                 */
                id: components["parameters"]["Actors.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Takedown"];
            };
        };
        responses: {
            /** @description The hold. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hold"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    reinstateActor: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the actor.
                 * @example karim-khan
                 */
                id: components["parameters"]["Actors.id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ReinstatementInput"];
            };
        };
        responses: {
            /** @description The actor, shown again. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Actor"];
                };
            };
            /** @description Asked for; a second person has to agree. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hold"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description How many items, 1 to 100. */
                limit?: components["parameters"]["limit"];
                /** @description The page after this cursor. */
                after?: components["parameters"]["after"];
                /** @description The page before this cursor; not together with `after`. */
                before?: components["parameters"]["before"];
                /** @description `true` adds `total`. */
                count?: components["parameters"]["count"];
                /** @description Keys in order of weight, `-` for descending: startDate, endDate, name, dateModified. Ties are broken by id. Default: startDate; of working versions -dateModified. */
                sort?: string;
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
                /** @description What readers could see at this instant; a date alone stands for the end of that day in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description Only these members of each entry, by their names. */
                fields?: components["parameters"]["fields"];
                /** @description Puts whole entries in the place of references, two deep: actors, actors.affiliation, actors.corrections, citation, citation.corrections, corrections, corrections.evidence. One answer includes at most 500 entries. */
                include?: components["parameters"]["Events.include"];
                /** @description Full text: all of the words, in any order; `"a phrase"`, `or` and `-without` work as in a web search. Some word must be there, and on each side of an `or`: `-without` alone is refused. A phrase is looked for in the newest 4,000 texts that have all its words (a word with a hyphen is one, too); with `count`, `totalIsExact` tells whether there may be more. */
                q?: components["parameters"]["q"];
                /** @description All but `published` need a key. */
                status?: components["parameters"]["status"];
                /** @description With any of these actors. */
                actor?: string;
                /** @description That any of these claims is about. */
                claim?: string;
                /** @description Mentioned in any of these articles. */
                article?: components["parameters"]["article"];
                /** @description Of these statuses. */
                eventStatus?: string;
                /** @description Mentioned in the articles of any of these stories. */
                story?: components["parameters"]["story.2"];
                /** @description Whether a correction or clarification of it was published. */
                corrected?: components["parameters"]["corrected"];
                /** @description Begins at or after this date (EDTF). */
                "startDate[gte]"?: components["schemas"]["Edtf"];
                /** @description Begins after this date (EDTF). */
                "startDate[gt]"?: components["schemas"]["Edtf"];
                /** @description Begins at or before this date (EDTF). */
                "startDate[lte]"?: components["schemas"]["Edtf"];
                /** @description Begins before this date (EDTF). */
                "startDate[lt]"?: components["schemas"]["Edtf"];
                /** @description Begins at or after this date (EDTF). */
                "endDate[gte]"?: components["schemas"]["Edtf"];
                /** @description Begins after this date (EDTF). */
                "endDate[gt]"?: components["schemas"]["Edtf"];
                /** @description Begins at or before this date (EDTF). */
                "endDate[lte]"?: components["schemas"]["Edtf"];
                /** @description Begins before this date (EDTF). */
                "endDate[lt]"?: components["schemas"]["Edtf"];
                /** @description At or after this instant, or this date (EDTF) in UTC. */
                "dateModified[gte]"?: components["parameters"]["dateModified.gte"];
                /** @description After this instant, or this date (EDTF) in UTC. */
                "dateModified[gt]"?: components["parameters"]["dateModified.gt"];
                /** @description At or before this instant, or this date (EDTF) in UTC. */
                "dateModified[lte]"?: components["parameters"]["dateModified.lte"];
                /** @description Before this instant, or this date (EDTF) in UTC. */
                "dateModified[lt]"?: components["parameters"]["dateModified.lt"];
            };
            header?: {
                /** @description The state at the end of this second (RFC 7089), as `asOf` gives it. */
                "Accept-Datetime"?: components["parameters"]["Accept-Datetime"];
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of events. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    "Content-Location": components["headers"]["Content-Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPage"];
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createEvent: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventInput"];
            };
        };
        responses: {
            /** @description The new event. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["SlugTaken"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ReferenceNotFoundOrIdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getEvent: {
        parameters: {
            query?: {
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
                /** @description What readers could see at this instant; a date alone stands for the end of that day in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description Only these members of each entry, by their names. */
                fields?: components["parameters"]["fields"];
                /** @description Puts whole entries in the place of references, two deep: actors, actors.affiliation, actors.corrections, citation, citation.corrections, corrections, corrections.evidence. One answer includes at most 500 entries. */
                include?: components["parameters"]["Events.include"];
            };
            header?: {
                /** @description The state at the end of this second (RFC 7089), as `asOf` gives it. */
                "Accept-Datetime"?: components["parameters"]["Accept-Datetime"];
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the event.
                 * @example presidential-re-election
                 */
                id: components["parameters"]["Events.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    "Content-Location": components["headers"]["Content-Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"] | components["schemas"]["EventFields"];
                    "application/ld+json": components["schemas"]["JsonLd"];
                };
            };
            /** @description It has another slug now; `Location` has its URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Retracted"];
            429: components["responses"]["TooManyRequests"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the event.
                 * @example presidential-re-election
                 */
                id: components["parameters"]["Events.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["EventPatch"];
                "application/json": components["schemas"]["EventPatch"];
            };
        };
        responses: {
            /** @description The working version. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ConflictOrSlugTaken"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ReferenceNotFound"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    publishEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the event.
                 * @example presidential-re-election
                 */
                id: components["parameters"]["Events.id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Publication"];
            };
        };
        responses: {
            /** @description What readers see now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ConflictOrUndoesCorrection"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UpdateKindRequiredOrIdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    unpublishEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the event.
                 * @example presidential-re-election
                 */
                id: components["parameters"]["Events.id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Unpublication"];
            };
        };
        responses: {
            /** @description The event, a draft again. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    scheduleEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the event.
                 * @example presidential-re-election
                 */
                id: components["parameters"]["Events.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Schedule"];
            };
        };
        responses: {
            /** @description The working version of the event, with its schedule. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ConflictOrUndoesCorrection"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UpdateKindRequiredOrIdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    unscheduleEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the event.
                 * @example presidential-re-election
                 */
                id: components["parameters"]["Events.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The working version of the event, without a schedule. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listEventRevisions: {
        parameters: {
            query?: {
                /** @description How many items, 1 to 100. */
                limit?: components["parameters"]["limit"];
                /** @description The page after this cursor. */
                after?: components["parameters"]["after"];
                /** @description The page before this cursor; not together with `after`. */
                before?: components["parameters"]["before"];
                /** @description `true` adds `total`. */
                count?: components["parameters"]["count"];
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
            };
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the event.
                 * @example presidential-re-election
                 */
                id: components["parameters"]["Events.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of versions. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionPage"];
                };
            };
            /** @description It has another slug now; `Location` has its URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Retracted"];
            429: components["responses"]["TooManyRequests"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getEventRevision: {
        parameters: {
            query?: {
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
                /** @description Only these members of each entry, by their names. */
                fields?: components["parameters"]["fields"];
                /** @description Puts whole entries in the place of references, two deep: actors, actors.affiliation, actors.corrections, citation, citation.corrections, corrections, corrections.evidence. One answer includes at most 500 entries. */
                include?: components["parameters"]["Events.include"];
            };
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the event.
                 * @example presidential-re-election
                 */
                id: components["parameters"]["Events.id"];
                /**
                 * @description The number of the version.
                 * @example 1
                 */
                version: components["parameters"]["version"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event in that version. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"] | components["schemas"]["EventFields"];
                };
            };
            /** @description It has another slug now; `Location` has its URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Retracted"];
            429: components["responses"]["TooManyRequests"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    compareEventRevisions: {
        parameters: {
            query?: {
                /** @description The older version. Default: the one before `to`. */
                from?: components["parameters"]["from"];
                /** @description The newer version. Default: the newest. */
                to?: components["parameters"]["to"];
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
            };
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the event.
                 * @example presidential-re-election
                 */
                id: components["parameters"]["Events.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every difference, in reading order. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Difference"];
                };
            };
            /** @description It has another slug now; `Location` has its URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Retracted"];
            429: components["responses"]["TooManyRequests"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    restoreEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the event.
                 * @example presidential-re-election
                 */
                id: components["parameters"]["Events.id"];
                /**
                 * @description The number of the version.
                 * @example 1
                 */
                version: components["parameters"]["version"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Restoration"];
            };
        };
        responses: {
            /** @description The working version. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getEventTimemap: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the event.
                 * @example presidential-re-election
                 */
                id: components["parameters"]["Events.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mementos. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/link-format": string;
                };
            };
            /** @description It has another slug now; `Location` has its URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Retracted"];
            429: components["responses"]["TooManyRequests"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retractEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the event.
                 * @example presidential-re-election
                 */
                id: components["parameters"]["Events.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Retraction"];
            };
        };
        responses: {
            /** @description The retraction, on the public record; or the proposal, where a second person has to approve it. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Correction"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ReferenceNotFoundOrIdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getEventHold: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the event.
                 * @example presidential-re-election
                 */
                id: components["parameters"]["Events.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What keeps it from readers. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hold"];
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    withholdEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the event.
                 * @example presidential-re-election
                 */
                id: components["parameters"]["Events.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Withholding"];
            };
        };
        responses: {
            /** @description The hold. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hold"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    takeDownEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the event.
                 * @example presidential-re-election
                 */
                id: components["parameters"]["Events.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Takedown"];
            };
        };
        responses: {
            /** @description The hold. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hold"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    reinstateEvent: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the event.
                 * @example presidential-re-election
                 */
                id: components["parameters"]["Events.id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ReinstatementInput"];
            };
        };
        responses: {
            /** @description The event, shown again. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            /** @description Asked for; a second person has to agree. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hold"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listClaims: {
        parameters: {
            query?: {
                /** @description How many items, 1 to 100. */
                limit?: components["parameters"]["limit"];
                /** @description The page after this cursor. */
                after?: components["parameters"]["after"];
                /** @description The page before this cursor; not together with `after`. */
                before?: components["parameters"]["before"];
                /** @description `true` adds `total`. */
                count?: components["parameters"]["count"];
                /** @description Keys in order of weight, `-` for descending: text, dateStated, dateModified. Ties are broken by id. Default: text; of working versions -dateModified. */
                sort?: string;
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
                /** @description What readers could see at this instant; a date alone stands for the end of that day in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description The form of `articleBody`. Default: portabletext. */
                body?: components["parameters"]["body"];
                /** @description Only these members of each entry, by their names. */
                fields?: components["parameters"]["fields"];
                /** @description Puts whole entries in the place of references, two deep: claimant, claimant.affiliation, claimant.corrections, appearance, appearance.actors, appearance.citation, appearance.claims, appearance.corrections, appearance.events, appearance.isBasedOn, appearance.story, appearance.translationOf, appearance.workTranslation, events, events.actors, events.citation, events.corrections, evidence, evidence.corrections, corrections, corrections.evidence. One answer includes at most 500 entries. */
                include?: components["parameters"]["Claims.include"];
                /** @description Full text: all of the words, in any order; `"a phrase"`, `or` and `-without` work as in a web search. Some word must be there, and on each side of an `or`: `-without` alone is refused. A phrase is looked for in the newest 4,000 texts that have all its words (a word with a hyphen is one, too); with `count`, `totalIsExact` tells whether there may be more. */
                q?: components["parameters"]["q"];
                /** @description All but `published` need a key. */
                status?: components["parameters"]["status"];
                /** @description Of these statuses. */
                claimStatus?: string;
                /** @description Made by any of these actors or sources. */
                claimant?: string;
                /** @description About any of these events. */
                event?: string;
                /** @description Standing in any of these articles. */
                article?: string;
                /** @description Weighed by any of these sources. */
                source?: string;
                /** @description Mentioned in the articles of any of these stories. */
                story?: components["parameters"]["story.2"];
                /** @description Whether a correction or clarification of it was published. */
                corrected?: components["parameters"]["corrected"];
                /** @description Begins at or after this date (EDTF). */
                "dateStated[gte]"?: components["schemas"]["Edtf"];
                /** @description Begins after this date (EDTF). */
                "dateStated[gt]"?: components["schemas"]["Edtf"];
                /** @description Begins at or before this date (EDTF). */
                "dateStated[lte]"?: components["schemas"]["Edtf"];
                /** @description Begins before this date (EDTF). */
                "dateStated[lt]"?: components["schemas"]["Edtf"];
                /** @description At or after this instant, or this date (EDTF) in UTC. */
                "dateModified[gte]"?: components["parameters"]["dateModified.gte"];
                /** @description After this instant, or this date (EDTF) in UTC. */
                "dateModified[gt]"?: components["parameters"]["dateModified.gt"];
                /** @description At or before this instant, or this date (EDTF) in UTC. */
                "dateModified[lte]"?: components["parameters"]["dateModified.lte"];
                /** @description Before this instant, or this date (EDTF) in UTC. */
                "dateModified[lt]"?: components["parameters"]["dateModified.lt"];
            };
            header?: {
                /** @description The state at the end of this second (RFC 7089), as `asOf` gives it. */
                "Accept-Datetime"?: components["parameters"]["Accept-Datetime"];
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of claims. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    "Content-Location": components["headers"]["Content-Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimPage"];
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createClaim: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimInput"];
            };
        };
        responses: {
            /** @description The new claim. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["SlugTaken"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ReferenceNotFoundOrIdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getClaim: {
        parameters: {
            query?: {
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
                /** @description What readers could see at this instant; a date alone stands for the end of that day in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description The form of `articleBody`. Default: portabletext. */
                body?: components["parameters"]["body"];
                /** @description Only these members of each entry, by their names. */
                fields?: components["parameters"]["fields"];
                /** @description Puts whole entries in the place of references, two deep: claimant, claimant.affiliation, claimant.corrections, appearance, appearance.actors, appearance.citation, appearance.claims, appearance.corrections, appearance.events, appearance.isBasedOn, appearance.story, appearance.translationOf, appearance.workTranslation, events, events.actors, events.citation, events.corrections, evidence, evidence.corrections, corrections, corrections.evidence. One answer includes at most 500 entries. */
                include?: components["parameters"]["Claims.include"];
            };
            header?: {
                /** @description The state at the end of this second (RFC 7089), as `asOf` gives it. */
                "Accept-Datetime"?: components["parameters"]["Accept-Datetime"];
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the claim.
                 * @example re-election-2019
                 */
                id: components["parameters"]["Claims.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The claim. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    "Content-Location": components["headers"]["Content-Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"] | components["schemas"]["ClaimFields"];
                    "application/ld+json": components["schemas"]["JsonLd"];
                };
            };
            /** @description It has another slug now; `Location` has its URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Retracted"];
            429: components["responses"]["TooManyRequests"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeClaim: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the claim.
                 * @example re-election-2019
                 */
                id: components["parameters"]["Claims.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["ClaimPatch"];
                "application/json": components["schemas"]["ClaimPatch"];
            };
        };
        responses: {
            /** @description The working version. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ConflictOrSlugTaken"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ReferenceNotFound"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    publishClaim: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the claim.
                 * @example re-election-2019
                 */
                id: components["parameters"]["Claims.id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Publication"];
            };
        };
        responses: {
            /** @description What readers see now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ConflictOrUndoesCorrection"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UpdateKindRequiredOrIdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    unpublishClaim: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the claim.
                 * @example re-election-2019
                 */
                id: components["parameters"]["Claims.id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Unpublication"];
            };
        };
        responses: {
            /** @description The claim, a draft again. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    scheduleClaim: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the claim.
                 * @example re-election-2019
                 */
                id: components["parameters"]["Claims.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Schedule"];
            };
        };
        responses: {
            /** @description The working version of the claim, with its schedule. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ConflictOrUndoesCorrection"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UpdateKindRequiredOrIdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    unscheduleClaim: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the claim.
                 * @example re-election-2019
                 */
                id: components["parameters"]["Claims.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The working version of the claim, without a schedule. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listClaimRevisions: {
        parameters: {
            query?: {
                /** @description How many items, 1 to 100. */
                limit?: components["parameters"]["limit"];
                /** @description The page after this cursor. */
                after?: components["parameters"]["after"];
                /** @description The page before this cursor; not together with `after`. */
                before?: components["parameters"]["before"];
                /** @description `true` adds `total`. */
                count?: components["parameters"]["count"];
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
            };
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the claim.
                 * @example re-election-2019
                 */
                id: components["parameters"]["Claims.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of versions. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionPage"];
                };
            };
            /** @description It has another slug now; `Location` has its URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Retracted"];
            429: components["responses"]["TooManyRequests"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getClaimRevision: {
        parameters: {
            query?: {
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
                /** @description The form of `articleBody`. Default: portabletext. */
                body?: components["parameters"]["body"];
                /** @description Only these members of each entry, by their names. */
                fields?: components["parameters"]["fields"];
                /** @description Puts whole entries in the place of references, two deep: claimant, claimant.affiliation, claimant.corrections, appearance, appearance.actors, appearance.citation, appearance.claims, appearance.corrections, appearance.events, appearance.isBasedOn, appearance.story, appearance.translationOf, appearance.workTranslation, events, events.actors, events.citation, events.corrections, evidence, evidence.corrections, corrections, corrections.evidence. One answer includes at most 500 entries. */
                include?: components["parameters"]["Claims.include"];
            };
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the claim.
                 * @example re-election-2019
                 */
                id: components["parameters"]["Claims.id"];
                /**
                 * @description The number of the version.
                 * @example 1
                 */
                version: components["parameters"]["version"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The claim in that version. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"] | components["schemas"]["ClaimFields"];
                };
            };
            /** @description It has another slug now; `Location` has its URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Retracted"];
            429: components["responses"]["TooManyRequests"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    compareClaimRevisions: {
        parameters: {
            query?: {
                /** @description The older version. Default: the one before `to`. */
                from?: components["parameters"]["from"];
                /** @description The newer version. Default: the newest. */
                to?: components["parameters"]["to"];
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
            };
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the claim.
                 * @example re-election-2019
                 */
                id: components["parameters"]["Claims.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every difference, in reading order. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Difference"];
                };
            };
            /** @description It has another slug now; `Location` has its URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Retracted"];
            429: components["responses"]["TooManyRequests"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    restoreClaim: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the claim.
                 * @example re-election-2019
                 */
                id: components["parameters"]["Claims.id"];
                /**
                 * @description The number of the version.
                 * @example 1
                 */
                version: components["parameters"]["version"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Restoration"];
            };
        };
        responses: {
            /** @description The working version. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getClaimTimemap: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the claim.
                 * @example re-election-2019
                 */
                id: components["parameters"]["Claims.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mementos. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/link-format": string;
                };
            };
            /** @description It has another slug now; `Location` has its URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Retracted"];
            429: components["responses"]["TooManyRequests"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retractClaim: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the claim.
                 * @example re-election-2019
                 */
                id: components["parameters"]["Claims.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Retraction"];
            };
        };
        responses: {
            /** @description The retraction, on the public record; or the proposal, where a second person has to approve it. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Correction"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ReferenceNotFoundOrIdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getClaimHold: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the claim.
                 * @example re-election-2019
                 */
                id: components["parameters"]["Claims.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What keeps it from readers. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hold"];
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    withholdClaim: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the claim.
                 * @example re-election-2019
                 */
                id: components["parameters"]["Claims.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Withholding"];
            };
        };
        responses: {
            /** @description The hold. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hold"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    takeDownClaim: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the claim.
                 * @example re-election-2019
                 */
                id: components["parameters"]["Claims.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Takedown"];
            };
        };
        responses: {
            /** @description The hold. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hold"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    reinstateClaim: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the claim.
                 * @example re-election-2019
                 */
                id: components["parameters"]["Claims.id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ReinstatementInput"];
            };
        };
        responses: {
            /** @description The claim, shown again. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            /** @description Asked for; a second person has to agree. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hold"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSources: {
        parameters: {
            query?: {
                /** @description How many items, 1 to 100. */
                limit?: components["parameters"]["limit"];
                /** @description The page after this cursor. */
                after?: components["parameters"]["after"];
                /** @description The page before this cursor; not together with `after`. */
                before?: components["parameters"]["before"];
                /** @description `true` adds `total`. */
                count?: components["parameters"]["count"];
                /** @description Keys in order of weight, `-` for descending: name, datePublished, dateModified. Ties are broken by id. Default: name; of working versions -dateModified. */
                sort?: string;
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
                /** @description What readers could see at this instant; a date alone stands for the end of that day in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description Only these members of each entry, by their names. */
                fields?: components["parameters"]["fields"];
                /** @description Puts whole entries in the place of references, two deep: corrections, corrections.evidence. One answer includes at most 500 entries. */
                include?: components["parameters"]["include"];
                /** @description Full text: all of the words, in any order; `"a phrase"`, `or` and `-without` work as in a web search. Some word must be there, and on each side of an `or`: `-without` alone is refused. A phrase is looked for in the newest 4,000 texts that have all its words (a word with a hyphen is one, too); with `count`, `totalIsExact` tells whether there may be more. */
                q?: components["parameters"]["q"];
                /** @description All but `published` need a key. */
                status?: components["parameters"]["status"];
                /** @description Of these schema.org types. */
                type?: components["parameters"]["type"];
                /** @description In these languages. */
                inLanguage?: components["parameters"]["inLanguage"];
                /** @description Whether a correction or clarification of it was published. */
                corrected?: components["parameters"]["corrected"];
                /** @description Begins at or after this date (EDTF). */
                "datePublished[gte]"?: components["schemas"]["Edtf"];
                /** @description Begins after this date (EDTF). */
                "datePublished[gt]"?: components["schemas"]["Edtf"];
                /** @description Begins at or before this date (EDTF). */
                "datePublished[lte]"?: components["schemas"]["Edtf"];
                /** @description Begins before this date (EDTF). */
                "datePublished[lt]"?: components["schemas"]["Edtf"];
                /** @description At or after this instant, or this date (EDTF) in UTC. */
                "dateModified[gte]"?: components["parameters"]["dateModified.gte"];
                /** @description After this instant, or this date (EDTF) in UTC. */
                "dateModified[gt]"?: components["parameters"]["dateModified.gt"];
                /** @description At or before this instant, or this date (EDTF) in UTC. */
                "dateModified[lte]"?: components["parameters"]["dateModified.lte"];
                /** @description Before this instant, or this date (EDTF) in UTC. */
                "dateModified[lt]"?: components["parameters"]["dateModified.lt"];
            };
            header?: {
                /** @description The state at the end of this second (RFC 7089), as `asOf` gives it. */
                "Accept-Datetime"?: components["parameters"]["Accept-Datetime"];
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of sources. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    "Content-Location": components["headers"]["Content-Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourcePage"];
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createSource: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SourceInput"];
            };
        };
        responses: {
            /** @description The new source. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["SlugTaken"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ReferenceNotFoundOrIdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSource: {
        parameters: {
            query?: {
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
                /** @description What readers could see at this instant; a date alone stands for the end of that day in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description Only these members of each entry, by their names. */
                fields?: components["parameters"]["fields"];
                /** @description Puts whole entries in the place of references, two deep: corrections, corrections.evidence. One answer includes at most 500 entries. */
                include?: components["parameters"]["include"];
            };
            header?: {
                /** @description The state at the end of this second (RFC 7089), as `asOf` gives it. */
                "Accept-Datetime"?: components["parameters"]["Accept-Datetime"];
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the source.
                 * @example presidential-election-results-2018
                 */
                id: components["parameters"]["Sources.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The source. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    "Content-Location": components["headers"]["Content-Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"] | components["schemas"]["SourceFields"];
                    "application/ld+json": components["schemas"]["JsonLd"];
                };
            };
            /** @description It has another slug now; `Location` has its URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Retracted"];
            429: components["responses"]["TooManyRequests"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeSource: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the source.
                 * @example presidential-election-results-2018
                 */
                id: components["parameters"]["Sources.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["SourcePatch"];
                "application/json": components["schemas"]["SourcePatch"];
            };
        };
        responses: {
            /** @description The working version. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ConflictOrSlugTaken"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ReferenceNotFound"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    publishSource: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the source.
                 * @example presidential-election-results-2018
                 */
                id: components["parameters"]["Sources.id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Publication"];
            };
        };
        responses: {
            /** @description What readers see now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ConflictOrUndoesCorrection"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UpdateKindRequiredOrIdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    unpublishSource: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the source.
                 * @example presidential-election-results-2018
                 */
                id: components["parameters"]["Sources.id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Unpublication"];
            };
        };
        responses: {
            /** @description The source, a draft again. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    scheduleSource: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the source.
                 * @example presidential-election-results-2018
                 */
                id: components["parameters"]["Sources.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Schedule"];
            };
        };
        responses: {
            /** @description The working version of the source, with its schedule. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ConflictOrUndoesCorrection"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UpdateKindRequiredOrIdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    unscheduleSource: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the source.
                 * @example presidential-election-results-2018
                 */
                id: components["parameters"]["Sources.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The working version of the source, without a schedule. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSourceRevisions: {
        parameters: {
            query?: {
                /** @description How many items, 1 to 100. */
                limit?: components["parameters"]["limit"];
                /** @description The page after this cursor. */
                after?: components["parameters"]["after"];
                /** @description The page before this cursor; not together with `after`. */
                before?: components["parameters"]["before"];
                /** @description `true` adds `total`. */
                count?: components["parameters"]["count"];
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
            };
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the source.
                 * @example presidential-election-results-2018
                 */
                id: components["parameters"]["Sources.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of versions. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionPage"];
                };
            };
            /** @description It has another slug now; `Location` has its URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Retracted"];
            429: components["responses"]["TooManyRequests"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSourceRevision: {
        parameters: {
            query?: {
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
                /** @description Only these members of each entry, by their names. */
                fields?: components["parameters"]["fields"];
                /** @description Puts whole entries in the place of references, two deep: corrections, corrections.evidence. One answer includes at most 500 entries. */
                include?: components["parameters"]["include"];
            };
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the source.
                 * @example presidential-election-results-2018
                 */
                id: components["parameters"]["Sources.id"];
                /**
                 * @description The number of the version.
                 * @example 1
                 */
                version: components["parameters"]["version"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The source in that version. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"] | components["schemas"]["SourceFields"];
                };
            };
            /** @description It has another slug now; `Location` has its URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Retracted"];
            429: components["responses"]["TooManyRequests"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    compareSourceRevisions: {
        parameters: {
            query?: {
                /** @description The older version. Default: the one before `to`. */
                from?: components["parameters"]["from"];
                /** @description The newer version. Default: the newest. */
                to?: components["parameters"]["to"];
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
            };
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the source.
                 * @example presidential-election-results-2018
                 */
                id: components["parameters"]["Sources.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every difference, in reading order. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Difference"];
                };
            };
            /** @description It has another slug now; `Location` has its URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Retracted"];
            429: components["responses"]["TooManyRequests"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    restoreSource: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the source.
                 * @example presidential-election-results-2018
                 */
                id: components["parameters"]["Sources.id"];
                /**
                 * @description The number of the version.
                 * @example 1
                 */
                version: components["parameters"]["version"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Restoration"];
            };
        };
        responses: {
            /** @description The working version. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSourceTimemap: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the source.
                 * @example presidential-election-results-2018
                 */
                id: components["parameters"]["Sources.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mementos. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/link-format": string;
                };
            };
            /** @description It has another slug now; `Location` has its URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Retracted"];
            429: components["responses"]["TooManyRequests"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retractSource: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the source.
                 * @example presidential-election-results-2018
                 */
                id: components["parameters"]["Sources.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Retraction"];
            };
        };
        responses: {
            /** @description The retraction, on the public record; or the proposal, where a second person has to approve it. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Correction"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ReferenceNotFoundOrIdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSourceHold: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the source.
                 * @example presidential-election-results-2018
                 */
                id: components["parameters"]["Sources.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What keeps it from readers. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hold"];
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    withholdSource: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the source.
                 * @example presidential-election-results-2018
                 */
                id: components["parameters"]["Sources.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Withholding"];
            };
        };
        responses: {
            /** @description The hold. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hold"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    takeDownSource: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the source.
                 * @example presidential-election-results-2018
                 */
                id: components["parameters"]["Sources.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Takedown"];
            };
        };
        responses: {
            /** @description The hold. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hold"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    reinstateSource: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the source.
                 * @example presidential-election-results-2018
                 */
                id: components["parameters"]["Sources.id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ReinstatementInput"];
            };
        };
        responses: {
            /** @description The source, shown again. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
                };
            };
            /** @description Asked for; a second person has to agree. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hold"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listStories: {
        parameters: {
            query?: {
                /** @description How many items, 1 to 100. */
                limit?: components["parameters"]["limit"];
                /** @description The page after this cursor. */
                after?: components["parameters"]["after"];
                /** @description The page before this cursor; not together with `after`. */
                before?: components["parameters"]["before"];
                /** @description `true` adds `total`. */
                count?: components["parameters"]["count"];
                /** @description Keys in order of weight, `-` for descending: name, dateModified. Ties are broken by id. Default: name; of working versions -dateModified. */
                sort?: components["parameters"]["sort"];
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
                /** @description What readers could see at this instant; a date alone stands for the end of that day in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description Only these members of each entry, by their names. */
                fields?: components["parameters"]["fields"];
                /** @description Puts whole entries in the place of references, two deep: corrections, corrections.evidence. One answer includes at most 500 entries. */
                include?: components["parameters"]["include"];
                /** @description Full text: all of the words, in any order; `"a phrase"`, `or` and `-without` work as in a web search. Some word must be there, and on each side of an `or`: `-without` alone is refused. A phrase is looked for in the newest 4,000 texts that have all its words (a word with a hyphen is one, too); with `count`, `totalIsExact` tells whether there may be more. */
                q?: components["parameters"]["q"];
                /** @description All but `published` need a key. */
                status?: components["parameters"]["status"];
                /** @description With any of these keywords. */
                keyword?: components["parameters"]["keyword"];
                /** @description Whether a correction or clarification of it was published. */
                corrected?: components["parameters"]["corrected"];
                /** @description At or after this instant, or this date (EDTF) in UTC. */
                "dateModified[gte]"?: components["parameters"]["dateModified.gte"];
                /** @description After this instant, or this date (EDTF) in UTC. */
                "dateModified[gt]"?: components["parameters"]["dateModified.gt"];
                /** @description At or before this instant, or this date (EDTF) in UTC. */
                "dateModified[lte]"?: components["parameters"]["dateModified.lte"];
                /** @description Before this instant, or this date (EDTF) in UTC. */
                "dateModified[lt]"?: components["parameters"]["dateModified.lt"];
            };
            header?: {
                /** @description The state at the end of this second (RFC 7089), as `asOf` gives it. */
                "Accept-Datetime"?: components["parameters"]["Accept-Datetime"];
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of stories. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    "Content-Location": components["headers"]["Content-Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoryPage"];
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createStory: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StoryInput"];
            };
        };
        responses: {
            /** @description The new story. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Story"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["SlugTaken"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ReferenceNotFoundOrIdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getStory: {
        parameters: {
            query?: {
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
                /** @description What readers could see at this instant; a date alone stands for the end of that day in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description Only these members of each entry, by their names. */
                fields?: components["parameters"]["fields"];
                /** @description Puts whole entries in the place of references, two deep: corrections, corrections.evidence. One answer includes at most 500 entries. */
                include?: components["parameters"]["include"];
            };
            header?: {
                /** @description The state at the end of this second (RFC 7089), as `asOf` gives it. */
                "Accept-Datetime"?: components["parameters"]["Accept-Datetime"];
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the story.
                 * @example maduro-and-the-icc
                 */
                id: components["parameters"]["Stories.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The story. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    "Content-Location": components["headers"]["Content-Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Story"] | components["schemas"]["StoryFields"];
                    "application/ld+json": components["schemas"]["JsonLd"];
                };
            };
            /** @description It has another slug now; `Location` has its URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Retracted"];
            429: components["responses"]["TooManyRequests"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeStory: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the story.
                 * @example maduro-and-the-icc
                 */
                id: components["parameters"]["Stories.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["StoryPatch"];
                "application/json": components["schemas"]["StoryPatch"];
            };
        };
        responses: {
            /** @description The working version. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Story"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ConflictOrSlugTaken"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ReferenceNotFound"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    publishStory: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the story.
                 * @example maduro-and-the-icc
                 */
                id: components["parameters"]["Stories.id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Publication"];
            };
        };
        responses: {
            /** @description What readers see now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Story"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ConflictOrUndoesCorrection"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UpdateKindRequiredOrIdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    unpublishStory: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the story.
                 * @example maduro-and-the-icc
                 */
                id: components["parameters"]["Stories.id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Unpublication"];
            };
        };
        responses: {
            /** @description The story, a draft again. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Story"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    scheduleStory: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the story.
                 * @example maduro-and-the-icc
                 */
                id: components["parameters"]["Stories.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Schedule"];
            };
        };
        responses: {
            /** @description The working version of the story, with its schedule. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Story"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ConflictOrUndoesCorrection"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UpdateKindRequiredOrIdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    unscheduleStory: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the story.
                 * @example maduro-and-the-icc
                 */
                id: components["parameters"]["Stories.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The working version of the story, without a schedule. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Story"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listStoryRevisions: {
        parameters: {
            query?: {
                /** @description How many items, 1 to 100. */
                limit?: components["parameters"]["limit"];
                /** @description The page after this cursor. */
                after?: components["parameters"]["after"];
                /** @description The page before this cursor; not together with `after`. */
                before?: components["parameters"]["before"];
                /** @description `true` adds `total`. */
                count?: components["parameters"]["count"];
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
            };
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the story.
                 * @example maduro-and-the-icc
                 */
                id: components["parameters"]["Stories.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of versions. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionPage"];
                };
            };
            /** @description It has another slug now; `Location` has its URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Retracted"];
            429: components["responses"]["TooManyRequests"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getStoryRevision: {
        parameters: {
            query?: {
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
                /** @description Only these members of each entry, by their names. */
                fields?: components["parameters"]["fields"];
                /** @description Puts whole entries in the place of references, two deep: corrections, corrections.evidence. One answer includes at most 500 entries. */
                include?: components["parameters"]["include"];
            };
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the story.
                 * @example maduro-and-the-icc
                 */
                id: components["parameters"]["Stories.id"];
                /**
                 * @description The number of the version.
                 * @example 1
                 */
                version: components["parameters"]["version"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The story in that version. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Story"] | components["schemas"]["StoryFields"];
                };
            };
            /** @description It has another slug now; `Location` has its URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Retracted"];
            429: components["responses"]["TooManyRequests"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    compareStoryRevisions: {
        parameters: {
            query?: {
                /** @description The older version. Default: the one before `to`. */
                from?: components["parameters"]["from"];
                /** @description The newer version. Default: the newest. */
                to?: components["parameters"]["to"];
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
            };
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the story.
                 * @example maduro-and-the-icc
                 */
                id: components["parameters"]["Stories.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every difference, in reading order. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Difference"];
                };
            };
            /** @description It has another slug now; `Location` has its URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Retracted"];
            429: components["responses"]["TooManyRequests"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    restoreStory: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the story.
                 * @example maduro-and-the-icc
                 */
                id: components["parameters"]["Stories.id"];
                /**
                 * @description The number of the version.
                 * @example 1
                 */
                version: components["parameters"]["version"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Restoration"];
            };
        };
        responses: {
            /** @description The working version. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Story"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getStoryTimemap: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the story.
                 * @example maduro-and-the-icc
                 */
                id: components["parameters"]["Stories.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mementos. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/link-format": string;
                };
            };
            /** @description It has another slug now; `Location` has its URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Retracted"];
            429: components["responses"]["TooManyRequests"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    retractStory: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the story.
                 * @example maduro-and-the-icc
                 */
                id: components["parameters"]["Stories.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Retraction"];
            };
        };
        responses: {
            /** @description The retraction, on the public record; or the proposal, where a second person has to approve it. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Correction"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ReferenceNotFoundOrIdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getStoryHold: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the story.
                 * @example maduro-and-the-icc
                 */
                id: components["parameters"]["Stories.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What keeps it from readers. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hold"];
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    withholdStory: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the story.
                 * @example maduro-and-the-icc
                 */
                id: components["parameters"]["Stories.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Withholding"];
            };
        };
        responses: {
            /** @description The hold. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hold"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    takeDownStory: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the story.
                 * @example maduro-and-the-icc
                 */
                id: components["parameters"]["Stories.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Takedown"];
            };
        };
        responses: {
            /** @description The hold. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hold"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    reinstateStory: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The ETag of the version that you are changing; its version alone, as in `"7"`, will do.
                 * @example "7"
                 */
                "If-Match": components["parameters"]["If-Match"];
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id or the slug of the story.
                 * @example maduro-and-the-icc
                 */
                id: components["parameters"]["Stories.id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ReinstatementInput"];
            };
        };
        responses: {
            /** @description The story, shown again. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Story"];
                };
            };
            /** @description Asked for; a second person has to agree. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hold"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    search: {
        parameters: {
            query: {
                /**
                 * @description Full text: all of the words, in any order; `"a phrase"`, `or` and `-without` work as in a web search. Some word must be there, and on each side of an `or`: `-without` alone is refused. A phrase is looked for in the newest 4,000 texts that have all its words (a word with a hyphen is one, too); with `count`, `totalIsExact` tells whether there may be more.
                 * @example Maduro "The Hague"
                 */
                q: string;
                /** @description Of these schema.org types. */
                type?: components["parameters"]["type"];
                /** @description In these languages. */
                inLanguage?: components["parameters"]["inLanguage"];
                /** @description Of any of these stories. */
                story?: components["parameters"]["story"];
                /** @description Articles that mention any of these actors. */
                actor?: string;
                /** @description Adds the commonest values to narrow the search by, each with its count. */
                facets?: boolean;
                /** @description What readers could see at this instant; a date alone stands for the end of that day in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description How many items, 1 to 100. */
                limit?: components["parameters"]["limit"];
                /** @description The page after this cursor. */
                after?: components["parameters"]["after"];
                /** @description The page before this cursor; not together with `after`. */
                before?: components["parameters"]["before"];
                /** @description `true` adds `total`. */
                count?: components["parameters"]["count"];
            };
            header?: {
                /** @description The state at the end of this second (RFC 7089), as `asOf` gives it. */
                "Accept-Datetime"?: components["parameters"]["Accept-Datetime"];
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of what was found. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    "Content-Location": components["headers"]["Content-Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResults"];
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readLedger: {
        parameters: {
            query?: {
                /** @description How many items, 1 to 100. */
                limit?: components["parameters"]["limit"];
                /** @description The `seq` of the last entry that you have. */
                after?: string;
            };
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The next entries, oldest first. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link.2"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerPage"];
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCorrections: {
        parameters: {
            query?: {
                /** @description How many items, 1 to 100. */
                limit?: components["parameters"]["limit"];
                /** @description The page after this cursor. */
                after?: components["parameters"]["after"];
                /** @description The page before this cursor; not together with `after`. */
                before?: components["parameters"]["before"];
                /** @description `true` adds `total`. */
                count?: components["parameters"]["count"];
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
                /** @description What readers could see at this instant; a date alone stands for the end of that day in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description Only these members of each entry, by their names. */
                fields?: components["parameters"]["fields"];
                /** @description Puts whole sources in the place of references. */
                include?: components["parameters"]["Corrections.include"];
                /** @description Default: -datePublished. */
                sort?: "-datePublished" | "datePublished";
                /** @description Of these kinds. */
                kind?: string;
                /** @description Of these severities. */
                severity?: string;
                /** @description All but `published` need a key. */
                status?: string;
                /** @description Those that correct any of these articles, by id or slug. */
                article?: string;
                /** @description Those that correct any of these actors, by id or slug. */
                actor?: string;
                /** @description Those that correct any of these events, by id or slug. */
                event?: string;
                /** @description Those that correct any of these claims, by id or slug. */
                claim?: string;
                /** @description Those that correct any of these sources, by id or slug. */
                source?: string;
                /** @description Those that correct any of these stories, their articles, or what these mention, by id or slug. */
                story?: string;
                /** @description Published at or after this instant, or this date (EDTF) in UTC. */
                "datePublished[gte]"?: string | components["schemas"]["Edtf"];
                /** @description Published after this instant, or this date (EDTF) in UTC. */
                "datePublished[gt]"?: string | components["schemas"]["Edtf"];
                /** @description Published at or before this instant, or this date (EDTF) in UTC. */
                "datePublished[lte]"?: string | components["schemas"]["Edtf"];
                /** @description Published before this instant, or this date (EDTF) in UTC. */
                "datePublished[lt]"?: string | components["schemas"]["Edtf"];
            };
            header?: {
                /** @description The state at the end of this second (RFC 7089), as `asOf` gives it. */
                "Accept-Datetime"?: components["parameters"]["Accept-Datetime"];
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of corrections. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    "Content-Location": components["headers"]["Content-Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionPage"];
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createCorrection: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionInput"];
            };
        };
        responses: {
            /** @description With `dryRun`: what would change. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionPlan"];
                };
            };
            /** @description The correction, or the proposal. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Correction"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ConflictOrPendingConflictOrUndoesCorrectionOrSlugTaken"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["TargetNotFoundOrQuoteNotFoundOrQuoteAmbiguousOrChangeNotPossibleOrCannotSupersedeOrReferenceNotFoundOrUnprocessableOrIdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCorrection: {
        parameters: {
            query?: {
                /** @description The working version, for those with a key. */
                draft?: components["parameters"]["draft"];
                /** @description What readers could see at this instant; a date alone stands for the end of that day in UTC. */
                asOf?: components["parameters"]["asOf"];
                /** @description Only these members of each entry, by their names. */
                fields?: components["parameters"]["fields"];
                /** @description Puts whole sources in the place of references. */
                include?: components["parameters"]["Corrections.include"];
            };
            header?: {
                /** @description The state at the end of this second (RFC 7089), as `asOf` gives it. */
                "Accept-Datetime"?: components["parameters"]["Accept-Datetime"];
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id of the correction.
                 * @example 01a20d3f-fbb7-7597-90f7-91b0e1d5ed68
                 */
                id: components["parameters"]["Corrections.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The correction. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    "Content-Location": components["headers"]["Content-Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Correction"] | components["schemas"]["CorrectionFields"];
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    approveCorrection: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id of the correction.
                 * @example 01a20d3f-fbb7-7597-90f7-91b0e1d5ed68
                 */
                id: components["parameters"]["Corrections.id"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Approval"];
            };
        };
        responses: {
            /** @description The published correction. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Correction"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            /** @description The state of the entry does not allow this (`conflict`). The text has moved on since the proposal (`moved-on`). The pending version no longer fits (`pending-conflict`). This version takes back a correction (`undoes-correction`). Another entry has this slug (`slug-taken`). */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description That correction cannot be superseded by this one (`cannot-supersede`). A reference leads nowhere (`reference-not-found`). This Idempotency-Key belongs to another request (`idempotency-key-reused`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    rejectCorrection: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id of the correction.
                 * @example 01a20d3f-fbb7-7597-90f7-91b0e1d5ed68
                 */
                id: components["parameters"]["Corrections.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Rejection"];
            };
        };
        responses: {
            /** @description The rejected proposal. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Correction"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCorrectionImpact: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id of the correction.
                 * @example 01a20d3f-fbb7-7597-90f7-91b0e1d5ed68
                 */
                id: components["parameters"]["Corrections.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The articles, the most alike first. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Impact"];
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getClaimImpact: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the claim.
                 * @example re-election-2019
                 */
                id: components["parameters"]["Claims.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The articles, the most alike first. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Impact"];
                };
            };
            /** @description It has another slug now; `Location` has the URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Retracted"];
            429: components["responses"]["TooManyRequests"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getEventImpact: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id or the slug of the event.
                 * @example presidential-re-election
                 */
                id: components["parameters"]["Events.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The articles, the most alike first. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Impact"];
                };
            };
            /** @description It has another slug now; `Location` has the URL. */
            301: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            410: components["responses"]["Retracted"];
            429: components["responses"]["TooManyRequests"];
            451: components["responses"]["TakenDown"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCorrectionRequests: {
        parameters: {
            query?: {
                /** @description How many items, 1 to 100. */
                limit?: components["parameters"]["limit"];
                /** @description The page after this cursor. */
                after?: components["parameters"]["after"];
                /** @description The page before this cursor; not together with `after`. */
                before?: components["parameters"]["before"];
                /** @description `true` adds `total`. */
                count?: components["parameters"]["count"];
                /** @description Default: -dateCreated. */
                sort?: "-dateCreated" | "dateCreated";
                /** @description In any of these states. */
                status?: string;
                /** @description About any of these kinds of entries. */
                type?: string;
            };
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of requests. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link.2"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionRequestPage"];
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    requestCorrection: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionRequestInput"];
            };
        };
        responses: {
            /** @description The request, with its status URL. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewCorrectionRequest"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ReferenceNotFoundOrIdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRequestStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The secret part of the status URL.
                 * @example kzv0b3m2Xy4Qe9sT1uWc7LhRjNfP8aDgZi5oKqVxEnM
                 */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request as it stands. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionRequest"];
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCorrectionRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id of the correction request.
                 * @example 01a20d41-5074-74b8-9f96-ceb3e0563e2b
                 */
                id: components["parameters"]["Correction.requests.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TriagedRequest"];
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    acceptRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id of the correction request.
                 * @example 01a20d41-5074-74b8-9f96-ceb3e0563e2b
                 */
                id: components["parameters"]["Correction.requests.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionInput"];
            };
        };
        responses: {
            /** @description With `dryRun`: what would change. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionPlan"];
                };
            };
            /** @description The request, with its correction. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TriagedRequest"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ConflictOrPendingConflictOrUndoesCorrectionOrSlugTaken"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["TargetNotFoundOrQuoteNotFoundOrQuoteAmbiguousOrChangeNotPossibleOrCannotSupersedeOrReferenceNotFoundOrUnprocessableOrIdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    rejectRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id of the correction request.
                 * @example 01a20d41-5074-74b8-9f96-ceb3e0563e2b
                 */
                id: components["parameters"]["Correction.requests.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestRejection"];
            };
        };
        responses: {
            /** @description The rejected request. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TriagedRequest"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    markRequestDuplicate: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id of the correction request.
                 * @example 01a20d41-5074-74b8-9f96-ceb3e0563e2b
                 */
                id: components["parameters"]["Correction.requests.id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestDuplicate"];
            };
        };
        responses: {
            /** @description The request. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TriagedRequest"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description Well-formed, but not possible (`unprocessable`). This Idempotency-Key belongs to another request (`idempotency-key-reused`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listChanges: {
        parameters: {
            query?: {
                /** @description How many items, 1 to 100. */
                limit?: components["parameters"]["limit"];
                /** @description The `seq` of the last change that you have. */
                after?: components["parameters"]["Changes.after"];
                /** @description Also what readers do not see. */
                draft?: components["parameters"]["Changes.draft"];
            };
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The next changes, oldest first. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link.2"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangePage"];
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    streamChanges: {
        parameters: {
            query?: {
                /** @description The `seq` of the last change that you have. */
                after?: components["parameters"]["Changes.after"];
                /** @description Also what readers do not see. */
                draft?: components["parameters"]["Changes.draft"];
            };
            header?: {
                /** @description The `id` of the last event that you have; browsers send it when they reconnect. */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The changes, as they happen. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link.2"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCorrectionsRss: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feed, as RSS 2.0. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/rss+xml": string;
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCorrectionsAtom: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feed, as Atom 1.0. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCorrectionsJsonFeed: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feed, as JSON Feed 1.1. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/feed+json": components["schemas"]["JsonFeed"];
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getArticlesRss: {
        parameters: {
            query?: {
                /** @description Of any of these stories, by id or slug. */
                story?: components["parameters"]["Feeds.story"];
                /** @description In these languages. */
                inLanguage?: components["parameters"]["inLanguage"];
            };
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feed, as RSS 2.0. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/rss+xml": string;
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getArticlesAtom: {
        parameters: {
            query?: {
                /** @description Of any of these stories, by id or slug. */
                story?: components["parameters"]["Feeds.story"];
                /** @description In these languages. */
                inLanguage?: components["parameters"]["inLanguage"];
            };
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feed, as Atom 1.0. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getArticlesJsonFeed: {
        parameters: {
            query?: {
                /** @description Of any of these stories, by id or slug. */
                story?: components["parameters"]["Feeds.story"];
                /** @description In these languages. */
                inLanguage?: components["parameters"]["inLanguage"];
            };
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feed, as JSON Feed 1.1. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/feed+json": components["schemas"]["JsonFeed"];
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getNewsSitemap: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sitemap. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listKeys: {
        parameters: {
            query?: {
                /** @description How many items, 1 to 100. */
                limit?: components["parameters"]["limit"];
                /** @description The page after this cursor. */
                after?: components["parameters"]["after"];
            };
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of keys, oldest first. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link.2"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyPage"];
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeyInput"];
            };
        };
        responses: {
            /** @description The key, with its secret. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewKey"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id of the key.
                 * @example 01a20d3f-f8bc-77eb-8eb5-dcfa97c27ba3
                 */
                id: components["parameters"]["Administration.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key, without its secret. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Key"];
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    revokeKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the key.
                 * @example 01a20d3f-f8bc-77eb-8eb5-dcfa97c27ba3
                 */
                id: components["parameters"]["Administration.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is revoked. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhooks. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link.2"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookList"];
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookInput"];
            };
        };
        responses: {
            /** @description The webhook, with its secret. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewWebhook"];
                };
            };
            400: components["responses"]["InvalidRequestOrMalformedBody"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id of the webhook.
                 * @example 01a20d3f-f8bc-77eb-8eb5-dcfa97c27ba3
                 */
                id: components["parameters"]["Webhooks.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the webhook.
                 * @example 01a20d3f-f8bc-77eb-8eb5-dcfa97c27ba3
                 */
                id: components["parameters"]["Webhooks.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    testWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description A repetition with the same key and body gets the first answer again and does nothing. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description The id of the webhook.
                 * @example 01a20d3f-f8bc-77eb-8eb5-dcfa97c27ba3
                 */
                id: components["parameters"]["Webhooks.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /** @description How many items, 1 to 100. */
                limit?: components["parameters"]["limit"];
            };
            header?: {
                /** @description The ETags of what you have: where one of them is current, the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /**
                 * @description The id of the webhook.
                 * @example 01a20d3f-f8bc-77eb-8eb5-dcfa97c27ba3
                 */
                id: components["parameters"]["Webhooks.id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The attempts. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "Surrogate-Key": components["headers"]["Surrogate-Key"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryList"];
                };
            };
            /** @description Not changed since: `If-None-Match` names what would be sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag.2"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getIndex: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Links to what there is. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Index"];
                    "text/html": string;
                };
            };
            /** @description A browser is sent to the documentation. */
            302: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It does. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The database answers. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getOpenApiJson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The OpenAPI document. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenApiDocument"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getOpenApiYaml: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The OpenAPI document. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listProblems: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemList"];
                    "text/html": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getProblem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The last part of the type.
                 * @example not-found
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cause and remedy. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDescription"];
                    "text/html": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures, in the text format of Prometheus. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deliverChange: {
        parameters: {
            query?: never;
            header: {
                /** @description The same for every attempt: a repetition can be told by it. */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970; refuse what is old. */
                "webhook-timestamp": string;
                /** @description `v1,` and the HMAC-SHA256, in base64, of id, timestamp and body joined by full stops, under the secret after `whsec_` decoded from base64. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeDelivery"];
            };
        };
        responses: {
            /** @description Taken; anything else is tried again, 410 ends it. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
